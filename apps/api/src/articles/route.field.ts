import { TextField } from '../http/fields';

/** Which models are asked. */
export function RouteField(description: string): PropertyDecorator {
  return TextField({ description, minLength: 1, maxLength: 200, optional: true });
}
