/**
 * What the page tells the sidebar; nothing secret.
 * @type {{ restNamespace: string, connected: boolean, settingsUrl: string, locale: string, seoPlugin: string | null }}
 */
export const settings = {
  restNamespace: 'seoforge/v1',
  connected: false,
  settingsUrl: '',
  locale: 'en_US',
  seoPlugin: null,
  ...globalThis.seoforgeSettings,
};

const language = globalThis.document?.documentElement.lang || settings.locale.replaceAll('_', '-');

/** The language of the page as browsers name it: variants, which they may not know, are left out. */
export const languageTag = language.split('-').slice(0, 2).join('-');
