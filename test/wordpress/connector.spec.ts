import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import type { Administration } from './administration';
import { describeOnWordPress } from './describe-on-wordpress';
import { OLD_REQUESTS, type OldRequest } from './old-requests';
import type { RecordedService } from './recorded-service';
import { Scene } from './scene';
import type { Site } from './start-site.cjs';

const CONNECTOR = path.join(__dirname, '../../clients/wordpress/seoforge-connector/seoforge-connector.php');
const STAND_IN = path.join(__dirname, 'stand-ins/old-plugins');
/** The service reads a page of the Internet for these. */
const NEEDS_NETWORK = new Set(['/universal-mcp/analyze-website']);

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly error: string | null;
}

/** Sends requests from inside WordPress. */
async function send(site: Site, requests: readonly (OldRequest & { timeout?: number })[]): Promise<readonly Answer[]> {
  return (await site.evaluate(
    `return array_map(
      static function ( $request ) {
        $answer = call_user_func( 'stand_in_send_as_' . $request['plugin'], $request );
        return array(
          'status' => (int) wp_remote_retrieve_response_code( $answer ),
          'body'   => wp_remote_retrieve_body( $answer ),
          'error'  => is_wp_error( $answer ) ? $answer->get_error_message() : null,
        );
      },
      $input
    );`,
    requests,
  )) as Answer[];
}

async function connect(site: Site, connection: { url?: string; key?: string }): Promise<void> {
  await site.evaluate(`return update_option( 'seoforge_connector', $input );`, connection);
}

describeOnWordPress('the connector', () => {
  let scene: Scene;
  let service: RecordedService;
  let site: Site;
  let administration: Administration;

  beforeAll(async () => {
    scene = await Scene.set({ plugins: [STAND_IN], mustUsePlugins: [CONNECTOR] });
    ({ service, site, administration } = scene);
  });
  afterAll(() => scene.strike());

  describe('connected', () => {
    beforeAll(() => connect(site, { url: `${service.url}/`, key: service.key }));

    it('brings what both plugins send to the service, with the key, and its answers back', async () => {
      service.requests.length = 0;
      const answers = await send(site, OLD_REQUESTS);
      expect(service.requests.map(({ method, path, headers }) => [method, path, headers.authorization])).toEqual(
        OLD_REQUESTS.map(({ method, path }) => [method, path, `Bearer ${service.key}`]),
      );
      expect(answers.map(({ status }) => status)).toEqual(service.requests.map(({ status }) => status));
      const unanswered = OLD_REQUESTS.filter((_, index) => answers[index]?.status !== 200).map(
        (request) => request.path,
      );
      expect(unanswered.filter((asked) => !NEEDS_NETWORK.has(asked))).toEqual([]);
    });

    it('takes the place of the key in the settings of a plugin, of that one alone', async () => {
      await site.evaluate(`return update_option( 'seo_forge_api_key', 'an older key' );`);
      service.requests.length = 0;
      await send(site, [{ plugin: 'first', method: 'GET', path: '/universal-mcp/status' }]);
      await site.evaluate(`
        delete_option( 'seo_forge_api_key' );
        $url = '${service.url}/api/v1/health';
        wp_remote_get( $url, array( 'headers' => array( 'Authorization' => 'Bearer of another plugin' ) ) );
        wp_remote_get( '${service.url}/api/v1/auth/verify' );
      `);
      expect(service.requests.map(({ headers }) => headers.authorization)).toEqual([
        `Bearer ${service.key}`,
        'Bearer of another plugin',
        undefined,
      ]);
    });

    it('shows the key on no page of the administration', async () => {
      const pages = [
        ...(await administration.menu()),
        ...['options.php', 'site-health.php?tab=debug', 'plugins.php?plugin_status=mustuse'],
      ];
      const sources = await Promise.all(pages.map((page) => administration.source(page)));
      expect(sources[pages.indexOf('options-general.php?page=stand-in')]).toContain(service.url);
      expect(pages.filter((_, index) => sources[index]?.includes(service.key))).toEqual([]);
    });
  });

  describe('at a service that only listens', () => {
    let listener: Server;
    const received: { headers: Record<string, unknown>; body: string }[] = [];

    beforeAll(async () => {
      listener = createServer((request, response) => {
        void text(request).then((body) => {
          received.push({ headers: request.headers, body });
          if (request.url === '/universal-mcp/status') response.writeHead(302, { Location: service.url }).end();
          else if (request.url !== '/health/live') response.writeHead(418).end('as it came');
        });
      });
      await once(listener.listen(0, '127.0.0.1'), 'listening');
      const { port } = listener.address() as AddressInfo;
      await connect(site, { url: `http://127.0.0.1:${port}`, key: 'a-key' });
    });
    afterAll(() => {
      listener.closeAllConnections();
      listener.close();
    });

    it('leaves the method, the body, the labels and the answer as they are', async () => {
      const body = { content: 'ชาเขียว', keywords: [''], url: '' };
      const [answer] = await send(site, [
        { plugin: 'second', method: 'POST', path: '/api/seo-analyzer/analyze', body },
      ]);
      expect(answer).toEqual({ status: 418, body: 'as it came', error: null });
      const { headers, body: arrived } = received.at(-1)!;
      expect(JSON.parse(arrived)).toEqual(body);
      expect(headers).toMatchObject({
        authorization: 'Bearer a-key',
        'content-type': 'application/json',
        'user-agent': 'SEO-Forge-WordPress-Plugin/2.0.1',
        'x-wordpress-site': site.url,
      });
    });

    it('keeps the time that a plugin waits', async () => {
      const [answer] = await send(site, [{ plugin: 'second', method: 'GET', path: '/health/live', timeout: 1 }]);
      expect(answer?.error).toContain('timed out');
    });

    it('follows no redirect, which would take the key along', async () => {
      service.requests.length = 0;
      const [answer] = await send(site, [{ plugin: 'first', method: 'GET', path: '/universal-mcp/status' }]);
      expect(answer?.status).toBe(302);
      expect(service.requests).toEqual([]);
    });

    it('touches no other request', async () => {
      const before = received.length;
      const errors = await site.evaluate(`
        $agent = array( 'user-agent' => 'SEO-Forge-WordPress-Plugin/2.0.1' );
        return array_map(
          'is_wp_error',
          array(
            wp_remote_get( 'https://second-plugin.example/health' ),
            wp_remote_get( 'https://second-plugin.example/licence', $agent ),
          )
        );
      `);
      expect(errors).toEqual([true, true]);
      expect(received).toHaveLength(before);
    });
  });

  it.each([
    ['not configured', () => ({}), 'The SEOForge Connector is not configured'],
    ['connected', () => ({ url: service.url, key: service.key }), 'The SEO-Forge plugins are connected to SEOForge'],
    ['key refused', () => ({ url: service.url, key: `${service.key}x` }), 'SEOForge refuses the key of this site'],
    ['unreachable', () => ({ url: 'http://127.0.0.1:9', key: service.key }), 'SEOForge cannot be reached'],
  ])('shows its state under Site Health: %s', async (state, connection, headline) => {
    await connect(site, connection());
    await administration.open('site-health.php');
    const { page } = administration;
    const passed = page.getByRole('button', { name: /passed tests/i });
    if (state === 'connected') await passed.click();
    await page.getByRole('button', { name: headline }).click();
    await administration.takeScreenshot(`site-health-${state.replaceAll(' ', '-')}`);
    expect(await page.locator('#wpbody').innerText()).toContain(headline);
  });
});
