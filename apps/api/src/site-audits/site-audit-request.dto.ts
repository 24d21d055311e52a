import { IntegerField, TextField } from '../http/fields';
import { WEB_ADDRESS } from '../http/fields/patterns';

/** A page or site to audit. */
export class SiteAuditRequest {
  @TextField({
    description: 'The page, or the start page of the site. Only what is on the public web is fetched.',
    maxLength: 2_000,
    pattern: WEB_ADDRESS,
    example: 'https://www.example.com/',
  })
  url!: string;

  @IntegerField({
    description: '1, the default, audits the one page; more follow the links and the sitemap from there.',
    minimum: 1,
    maximum: 500,
    optional: true,
    example: 1,
  })
  maxPages?: number;
}
