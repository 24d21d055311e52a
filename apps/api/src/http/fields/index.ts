export { BooleanField } from './boolean.field';
export { ChoiceField } from './choice.field';
export { InstantField, instantOf } from './instant.field';
export { IntegerField } from './integer.field';
export { NumberListField } from './number-list.field';
export { ObjectListField } from './object-list.field';
export { TextField } from './text.field';
export { TextListField } from './text-list.field';
