import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readFontNames, type FontNames } from './font-names.js'

/** An installed face: where it is and what it is called. */
export interface InstalledFace extends FontNames {
  readonly path: string
}

const deepestFolder = 6

/** The folders in which this system and this user keep fonts. */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string[] {
  const home = homedir()
  if (platform === 'darwin')
    return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')]
  if (platform === 'win32')
    return [
      join(environment['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
    ]
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'fonts'),
    join(home, '.fonts'),
  ]
}

function fontFiles(folder: string, depth = 0): string[] {
  if (depth > deepestFolder) return []
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return fontFiles(path, depth + 1)
      return /\.(?:ttf|otf|ttc|otc)$/i.test(entry.name) ? [path] : []
    })
}

const listed = new Map<string, readonly InstalledFace[]>()

/** Every face in the folders; read once for each list of folders and kept. */
function installedFaces(folders: readonly string[]): readonly InstalledFace[] {
  const key = folders.join('\0')
  let faces = listed.get(key)
  if (!faces) {
    const files = folders.flatMap((folder) => fontFiles(folder))
    faces = files.flatMap((path) => readFontNames(path).map((names) => ({ ...names, path })))
    listed.set(key, faces)
  }
  return faces
}

/**
 * The installed face of the first family in the list that is there, its regular style if it has one.
 *
 * @example
 * findInstalledFace(['仿宋', 'FangSong'])?.path
 */
export function findInstalledFace(
  families: readonly string[],
  folders: readonly string[] = fontFolders(),
): InstalledFace | undefined {
  const faces = installedFaces(folders)
  for (const family of families) {
    const matching = faces.filter((face) => face.families.includes(family))
    const found = matching.find(({ isRegular }) => isRegular) ?? matching[0]
    if (found) return found
  }
  return undefined
}
