export { AppError, messageOf, type AppErrorOptions, type ErrorDetail, type ErrorKind } from './app-error';
export { Clock, SystemClock } from './clock';
export { EVENT_NAMES, type EventName } from './event-names';
export { Events, type DomainEvent } from './events';
export { isId, newId } from './ids';
export { sumMicroUsd, type MicroUsd } from './money';
export { readableLine, readableText } from './readable-text';
export { hasRunningHtml } from './running-html';
export { languageCodeOf, segmenterOf } from './segmenters';
