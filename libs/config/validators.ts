import { createPrivateKey } from 'node:crypto';

import { ValidateBy, buildMessage, type ValidationOptions } from 'class-validator';

import { Secret } from './secret';

function plain(value: unknown): unknown {
  return value instanceof Secret ? value.reveal() : value;
}

/** A URL with one of the given schemes (without colon), with or without credentials in it. */
export function IsUrlWithScheme(schemes: readonly string[], options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isUrlWithScheme',
      validator: {
        validate: (value) => {
          const text = plain(value);
          return (
            typeof text === 'string' && URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1))
          );
        },
        defaultMessage: buildMessage(
          (each) =>
            `${each}$property must be a URL starting with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
          options,
        ),
      },
    },
    options,
  );
}

/** A web origin: scheme, host and port only. A wildcard is no origin. */
export function IsOrigin(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isOrigin',
      validator: {
        validate: (value) =>
          typeof value === 'string' && !value.includes('*') && URL.canParse(value) && new URL(value).origin === value,
        defaultMessage: buildMessage(
          (each) => `${each}$property must be an origin such as https://www.example.com; "*" is never allowed`,
          options,
        ),
      },
    },
    options,
  );
}

/** A secret of at least so many characters. */
export function MinSecretLength(minimum: number, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'minSecretLength',
      validator: {
        validate: (value) => value instanceof Secret && value.reveal().length >= minimum,
        defaultMessage: buildMessage((each) => `${each}$property must have at least ${minimum} characters`, options),
      },
    },
    options,
  );
}

/** A PEM private key on the curve P-256, as ES256 signatures need (RFC 7518, section 3.4). */
export function IsP256PrivateKey(): PropertyDecorator {
  return ValidateBy({
    name: 'isP256PrivateKey',
    validator: {
      validate: (value) => value instanceof Secret && isP256PrivateKey(value.reveal()),
      defaultMessage: buildMessage(
        () =>
          '$property must be a PEM private key on curve P-256; make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256',
      ),
    },
  });
}

function isP256PrivateKey(pem: string): boolean {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}
