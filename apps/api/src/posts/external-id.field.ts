import { TextField } from '../http/fields';

/** Printable characters without spaces around them; `.` and `..` cannot be written in an address, so that no dot comes first. */
const EXTERNAL_ID = {
  expression: /^[^\p{C}\p{Z}.](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u,
  message: 'must be printable characters, without spaces around them or a dot at the beginning',
};

/** What the site itself calls a post. */
export function ExternalIdField(): PropertyDecorator {
  return TextField({
    description: 'What the site calls the post, such as the id that WordPress gave it.',
    minLength: 1,
    maxLength: 191,
    pattern: EXTERNAL_ID,
    example: '4711',
  });
}
