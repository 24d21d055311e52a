/** Endings of files that are no HTML: they are checked like links and not fetched as pages. */
const FILE_ENDINGS: ReadonlySet<string> = new Set([
  ...['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'svg', 'ico', 'bmp', 'tif', 'tiff', 'heic'],
  ...[
    'pdf',
    'doc',
    'docx',
    'xls',
    'xlsx',
    'ppt',
    'pptx',
    'odt',
    'ods',
    'odp',
    'rtf',
    'epub',
    'csv',
    'txt',
    'ics',
    'vcf',
  ],
  ...['zip', 'gz', 'tgz', 'bz2', 'xz', '7z', 'rar', 'tar', 'dmg', 'exe', 'msi', 'apk', 'iso'],
  ...['mp3', 'm4a', 'ogg', 'oga', 'wav', 'flac', 'mp4', 'm4v', 'mov', 'avi', 'mkv', 'webm', 'ogv', 'wmv'],
  ...[
    'css',
    'js',
    'mjs',
    'json',
    'xml',
    'rss',
    'atom',
    'webmanifest',
    'map',
    'wasm',
    'woff',
    'woff2',
    'ttf',
    'otf',
    'eot',
  ],
]);

/** Whether an address may be one of a document, by its ending. */
export function isDocument(address: string): boolean {
  const { pathname } = new URL(address);
  const ending = /\.([a-z0-9]{1,12})$/i.exec(pathname)?.[1];
  return ending === undefined || !FILE_ENDINGS.has(ending.toLowerCase());
}
