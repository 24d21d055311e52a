interface BrowserResponse {
  readonly ok: boolean;
  readonly url: string;
  readonly obj?: { readonly accessToken?: string };
}

interface SwaggerUi {
  readonly specSelectors: {
    securityDefinitions(): { get(name: string): unknown } | undefined;
  };
  readonly authActions: { authorizeWithPersistOption(authorization: object): void };
}

/**
 * Runs in the browser, where Swagger UI calls it with each answer: after a login or a refresh that was tried out, the new access
 * token is what the next operations are tried out with. It can use nothing from outside, since its text is what is sent.
 */
export function keepToken(response: BrowserResponse): BrowserResponse {
  const token = response.obj?.accessToken;
  if (response.ok && token && /\/api\/v1\/auth\/(?:login|refresh)$/.test(response.url)) {
    const { ui } = globalThis as unknown as { ui: SwaggerUi };
    const schema = ui.specSelectors.securityDefinitions()?.get('bearer');
    ui.authActions.authorizeWithPersistOption({ bearer: { name: 'bearer', schema, value: token } });
  }
  return response;
}
