export { createWebFetch, type WebFetchOptions } from '../create-web-fetch';
export { LOCAL_CERTIFICATE } from './local-certificate';
export { LocalSite, type LocalAnswer } from './local-site';
export { ScriptedResolver } from './scripted-resolver';
