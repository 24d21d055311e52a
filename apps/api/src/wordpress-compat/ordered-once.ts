import { AppError } from '@seoforge/kernel';

/**
 * Of requests that come together one stores what they order; the others, in whichever process, fail to and find it when they look again.
 * @param order finds what is stored under its id, or stores it
 */
export async function orderedOnce<T>(order: () => Promise<T>): Promise<T> {
  try {
    return await order();
  } catch (error) {
    if (error instanceof AppError) throw error;
    return order();
  }
}
