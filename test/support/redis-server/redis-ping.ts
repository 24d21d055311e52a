import { connect } from 'node:net';

const TIMEOUT_MS = 2_000;

/** Whether a server that speaks the Redis protocol answers there; one that wants a password answers too. */
export async function answersPing(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return await new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: TIMEOUT_MS });
    const settle = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (answer) => {
      settle(/^(\+PONG|-NOAUTH)/.test(answer.toString('latin1')));
    });
    socket.once('timeout', () => {
      settle(false);
    });
    socket.once('error', () => {
      settle(false);
    });
    socket.once('close', () => {
      settle(false);
    });
  });
}
