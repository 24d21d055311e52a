import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';

import { OneTimeCodes } from '../ports/one-time-codes';

/** RFC 4226, section 4: secrets of 160 bits. */
const SECRET_BYTES = 20;
/** What every authenticator app understands; RFC 6238 names the same as defaults. */
const OPTIONS = { issuer: 'SEOForge', algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Steps before and after the current one, for clocks that differ (RFC 6238, section 5.2). */
const WINDOW = 1;

@Injectable()
export class OtpauthOneTimeCodes extends OneTimeCodes {
  newSecret(): string {
    return new Secret({ size: SECRET_BYTES }).base32;
  }

  uriOf(secret: string, account: string): string {
    return new TOTP({ ...OPTIONS, label: account, secret }).toString();
  }

  stepOf(code: string, secret: string, now: Date): number | null {
    const totp = new TOTP({ ...OPTIONS, secret });
    const timestamp = now.getTime();
    const delta = totp.validate({ token: code, timestamp, window: WINDOW });
    return delta === null ? null : totp.counter({ timestamp }) + delta;
  }
}
