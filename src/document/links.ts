/** Whether a link may be followed: the web and mail addresses. All others are printed as text. */
export function isLinkUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(url)
}
