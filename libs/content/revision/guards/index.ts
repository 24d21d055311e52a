export { naturalnessFaults } from './naturalness-faults';
