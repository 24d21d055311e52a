import { TextField } from '../http/fields';

export class ChangePasswordRequest {
  @TextField({ description: 'Password of the account until now.', maxLength: 256, minLength: 1 })
  currentPassword!: string;

  @TextField({ description: '15 to 256 characters that are hard to guess.', maxLength: 256, minLength: 1 })
  newPassword!: string;
}
