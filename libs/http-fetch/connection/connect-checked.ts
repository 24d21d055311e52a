import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

import { forbiddenTarget, unreachable } from '../http-fetch.errors';
import type { HostResolver } from '../target/host-resolver';
import { isSameAddress } from '../target/public-address';
import type { Target, TargetPolicy } from '../target/target-policy';

/** A name may have many addresses; when the first ones are silent, the others rarely answer. */
const MAX_ADDRESSES_TRIED = 4;

export interface ConnectOptions {
  readonly policy: TargetPolicy;
  readonly resolver: HostResolver;
  /** For all addresses of the host, and the TLS handshake, together. */
  readonly connectTimeoutMs: number;
  /** PEM of authorities that are trusted instead of the usual ones. */
  readonly authorities?: string;
}

/** An open connection, and the address that it was checked to go to. */
export interface CheckedSocket {
  readonly socket: Socket;
  readonly address: string;
}

/**
 * Opens a connection to one of the addresses of a target. The name is resolved once, all of its addresses are checked, the connection
 * goes to the number, and its other end is checked again before a byte is sent: a name that answers differently later gains nothing.
 */
export async function connectChecked(
  target: Target,
  { policy, resolver, connectTimeoutMs, authorities }: ConnectOptions,
  ending: AbortSignal,
): Promise<CheckedSocket> {
  const signal = AbortSignal.any([ending, AbortSignal.timeout(connectTimeoutMs)]);
  const addresses = await addressesOf(target, resolver, signal);
  if (!addresses.every((address) => policy.allows(address, target))) throw forbiddenTarget();
  const { socket, address } = await firstToAnswer(target, addresses, connectTimeoutMs, signal);
  const isChecked = isSameAddress(socket.remoteAddress ?? '', address) && policy.allows(address, target);
  if (!isChecked || socket.remotePort !== target.port) {
    socket.destroy();
    throw forbiddenTarget();
  }
  if (target.url.protocol === 'http:') return { socket, address };
  return { socket: await secured(socket, target.host, authorities, signal), address };
}

async function addressesOf({ host }: Target, resolver: HostResolver, signal: AbortSignal): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  const addresses = await Promise.race([resolver.resolve(host, signal), abortOf(signal)]);
  if (addresses.length === 0) throw unreachable('ENOTFOUND');
  return addresses;
}

async function firstToAnswer(
  { port }: Target,
  addresses: readonly string[],
  timeoutMs: number,
  signal: AbortSignal,
): Promise<CheckedSocket> {
  const tried = addresses.slice(0, MAX_ADDRESSES_TRIED);
  for (const [index, address] of tried.entries()) {
    try {
      const patience = AbortSignal.timeout(timeoutMs / tried.length);
      return { socket: await connected(address, port, AbortSignal.any([signal, patience])), address };
    } catch (error) {
      signal.throwIfAborted();
      if (index === tried.length - 1) throw error;
    }
  }
  throw unreachable('ENOTFOUND');
}

async function connected(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  const socket = connect({ host: address, port, noDelay: true });
  return opened(socket, 'connect', signal);
}

async function secured(
  socket: Socket,
  host: string,
  authorities: string | undefined,
  signal: AbortSignal,
): Promise<Socket> {
  const secure = connectTls({
    socket,
    host,
    // An address is no server name (RFC 6066, section 3).
    ...(isIP(host) === 0 && { servername: host }),
    ...(authorities !== undefined && { ca: authorities }),
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: true,
  });
  return opened(secure, 'secureConnect', signal);
}

async function opened<Opening extends Socket>(socket: Opening, event: string, signal: AbortSignal): Promise<Opening> {
  try {
    await once(socket, event, { signal });
  } catch (error) {
    socket.on('error', () => undefined).destroy();
    throw signal.aborted ? signal.reason : error;
  }
  return socket;
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
  });
}
