import type { Message } from './index.js'

const partIsFile = { en: 'a part of the path is a file, not a folder', zh: '路径中有一段是文件，不是文件夹' }
const reasons: Readonly<Record<string, Message>> = {
  ENOENT: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
  ENOFOLDER: { en: 'no files or folders can be made there', zh: '那里不能新建文件或文件夹' },
  EACCES: { en: 'no permission', zh: '没有权限' },
  EPERM: {
    en: 'no permission, or the file is open in another program',
    zh: '没有权限，或文件已在其他程序中打开',
  },
  EROFS: { en: 'the disk is read-only', zh: '磁盘为只读' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘空间不足' },
  ENOTDIR: partIsFile,
  EEXIST: partIsFile,
  EISDIR: { en: 'there is a folder of that name', zh: '已有同名文件夹' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '文件名过长' },
  EBUSY: { en: 'the file is open in another program', zh: '文件已在其他程序中打开' },
}

/** Why the system could not do it, by its own code such as `EACCES`; the code's text where it is unknown. */
export function systemReason(code: string, text = code): Message {
  return reasons[code] ?? { en: text, zh: text }
}
