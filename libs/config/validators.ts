import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

import { ValidateBy, buildMessage, type ValidationOptions } from 'class-validator';

import { Secret } from './secret';

/** 32 bytes are 43 characters of base64 and one that fills up; of the last of them only four bits count (RFC 4648, section 4). */
const ENCRYPTION_KEY = /^[a-z0-9-]{1,32}:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

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

/** A host name or address, a colon and a port, such as `staging.example.com:443` or `[::1]:8080`. */
export function IsHostAndPort(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isHostAndPort',
      validator: {
        validate: (value) =>
          typeof value === 'string' && /^[a-z0-9.:[\]-]+:\d+$/i.test(value) && URL.canParse(`http://${value}`),
        defaultMessage: buildMessage((each) => `${each}$property must be host:port, such as 10.0.0.5:8080`, options),
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

/** `id:base64` of a key of 256 bits; the id is 1 to 32 lowercase letters, digits and hyphens. */
export function IsEncryptionKey(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isEncryptionKey',
      validator: {
        validate: (value) => value instanceof Secret && ENCRYPTION_KEY.test(value.reveal()),
        defaultMessage: buildMessage(
          (each) =>
            `${each}$property must have the form id:key, with an id of 1 to 32 lowercase letters, digits and hyphens and a key that is the base64 of exactly 32 bytes`,
          options,
        ),
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
      validate: (value) => isP256(createPrivateKey, value),
      defaultMessage: buildMessage(
        () =>
          '$property must be a PEM private key on curve P-256; make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256',
      ),
    },
  });
}

/** A PEM key on the curve P-256, private or public. */
export function IsP256Key(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isP256Key',
      validator: {
        validate: (value) => isP256(createPublicKey, value),
        defaultMessage: buildMessage((each) => `${each}$property must be a PEM key on curve P-256`, options),
      },
    },
    options,
  );
}

function isP256(parse: (pem: string) => KeyObject, value: unknown): boolean {
  if (!(value instanceof Secret)) return false;
  try {
    const key = parse(value.reveal());
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}
