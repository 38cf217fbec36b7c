import { join } from 'node:path'
import { packageRoot } from '../../package-root.js'
import type { FaceRole } from '../theme/theme.js'
import { openFace, type FontFace } from './font-face.js'

/** The file in `fonts` that is nearest to each kind of face; no free 仿宋 can be packaged. */
export const packagedFiles: Readonly<Record<FaceRole, string>> = {
  fangsong: 'NotoSerifSC-Regular.ttf',
  song: 'NotoSerifSC-Regular.ttf',
  hei: 'NotoSansSC-Regular.ttf',
  kai: 'LXGWWenKai-Regular.ttf',
  xiaobiaosong: 'NotoSerifSC-Black.ttf',
}

export const packagedPath = (role: FaceRole): string => join(packageRoot(), 'fonts', packagedFiles[role])
export const packagedFace = (role: FaceRole): FontFace => openFace(packagedPath(role))

/** Where a character is looked for that its own face lacks, in this order. */
export const fallbackRoles: readonly FaceRole[] = ['song', 'hei', 'kai', 'xiaobiaosong']
