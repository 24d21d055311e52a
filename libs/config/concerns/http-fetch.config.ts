import { IsPort, Matches } from 'class-validator';

import { IsHostAndPort } from '../validators';
import { Variable } from '../variable.decorator';

/** How pages of other people's sites are fetched. */
export class HttpFetchConfig {
  @Variable(
    'FETCH_USER_AGENT',
    'What the crawler calls itself. Add an address at which site owners find you, such as SEOForge/0.1 (+https://www.example.com/bot).',
  )
  @Matches(/^[\x20-\x7e]{1,200}$/, { message: '$property must be 1 to 200 printable ASCII characters' })
  readonly userAgent: string = 'SEOForge/0.1';

  @Variable('FETCH_ALLOWED_PORTS', 'Comma-separated ports that may be fetched from.')
  @IsPort({ each: true })
  readonly allowedPorts: string[] = ['80', '443', '8080', '8443'];

  @Variable(
    'FETCH_ALLOWED_PRIVATE_HOSTS',
    'Comma-separated host:port that may be fetched though they lie in a private network, such as a staging site. Dangerous: everybody who may have a page audited can then read them.',
  )
  @IsHostAndPort({ each: true })
  readonly allowedPrivateHosts: string[] = [];

  get ports(): readonly number[] {
    return this.allowedPorts.map(Number);
  }
}
