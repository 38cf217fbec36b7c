import type { Inline } from './inline-nodes.js'

/** The red head of an official document (版头): who issues it, under which number. */
export interface RedHead {
  readonly type: 'red-head'
  /** `document` has the mark, the number and one red rule; `letter` (信函) two double rules and no page number on page 1. */
  readonly form: 'document' | 'letter'
  /** 发文机关标志, such as 聊城市统计局文件. */
  readonly mark: string
  /** 发文字号, such as 聊统〔2024〕6号; empty if none. */
  readonly number: string
  /** 份号, six digits. */
  readonly copyNumber?: string
  /** 密级和保密期限. */
  readonly secrecy?: string
  /** 紧急程度. */
  readonly urgency?: string
  /** 签发人, printed beside the number. */
  readonly signer?: { readonly label: string; readonly name: string }
}

/** Whom a document is addressed to (主送机关), flush left with a colon that belongs to the text. */
export interface Addressee {
  readonly type: 'addressee'
  readonly children: readonly Inline[]
}

/** The list of attachments under the body (附件说明). */
export interface AttachmentList {
  readonly type: 'attachment-list'
  /** `附件：` */
  readonly label: string
  readonly items: readonly (readonly Inline[])[]
}

/** Begins an attachment on a new page: its label at the head of the type area, its title on line 3. */
export interface Attachment {
  readonly type: 'attachment'
  /** `附件1` */
  readonly label: string
  readonly children: readonly Inline[]
}

/** The closing block at the foot of the last page (版记). */
export interface Imprint {
  readonly type: 'imprint'
  /** 抄送：…; undefined if it goes to nobody else. */
  readonly copies?: string
  /** Who prints it, at the left, and when, at the right. */
  readonly printer: string
  readonly date: string
}

/** Who issued the document and when, set to the right at its end. */
export interface Signature {
  readonly type: 'signature'
  readonly issuer: string
  readonly date: string
  /** Room for a seal over the date. */
  readonly sealed?: boolean
}
