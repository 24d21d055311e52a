import { AppError } from '@seoforge/kernel';

export const siteReportNotFound = (): AppError =>
  new AppError({ code: 'site_report.not_found', kind: 'not_found', message: 'There is no such report.' });

export const siteReportHasEnded = (): AppError =>
  new AppError({
    code: 'site_report.has_ended',
    kind: 'conflict',
    message: 'The report has ended and cannot be cancelled.',
  });

export const siteReportRunning = (): AppError =>
  new AppError({
    code: 'site_report.running',
    kind: 'conflict',
    message: 'Another report on the site is under way, of other posts. Wait for its end, or cancel it.',
  });
