const VIDEO_HOSTS = [
  'youtube.com/',
  'youtube-nocookie.com/',
  'youtu.be/',
  'vimeo.com/',
  'dailymotion.com/',
  'tiktok.com/',
  'videopress.com/',
];

/** Whether an element shows a video: the native element, or a frame of a well-known host. */
export function isVideoElement(name: string, src: string): boolean {
  return name === 'video' || (name === 'iframe' && VIDEO_HOSTS.some((host) => src.includes(host)));
}
