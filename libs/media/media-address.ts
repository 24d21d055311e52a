import type { HttpConfig, MediaConfig } from '@seoforge/config';

/** How the absolute address of a picture is made from its name: below the configured base, or at this service itself. */
export function mediaAddresses(media: MediaConfig, http: HttpConfig): (name: string) => string {
  const base = (media.publicBaseUrl ?? `${http.baseUrl.replace(/\/+$/, '')}/media`).replace(/\/+$/, '');
  return (name) => `${base}/${name}`;
}
