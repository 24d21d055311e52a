import type { AppError } from '@seoforge/kernel';

/** What the work gives, if it comes in time; the work goes on in any case. @throws what the work or `late` gives */
export async function withinPatience<T>(work: Promise<T>, patienceMs: number, late: () => AppError): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(late());
  }, patienceMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
