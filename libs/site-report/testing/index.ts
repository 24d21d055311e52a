export { InMemorySiteReportRepository } from './in-memory-site-report-repository';
