import { systemCodeOf } from './file-system-error';

/** Whether there is a process of this id, this user's or another's, running or not yet reaped. */
export function processExists(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}
