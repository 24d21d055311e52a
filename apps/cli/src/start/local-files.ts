import path from 'node:path';

/** Everything that `npm start` keeps, under one folder that can be thrown away as a whole. */
export interface LocalFiles {
  readonly directory: string;
  readonly postgres: string;
  readonly signingKey: string;
  readonly apiKeyHashSecret: string;
  readonly encryptionKeys: string;
  readonly credentials: string;
  readonly compileCache: string;
}

export function localFiles(projectRoot: string): LocalFiles {
  const directory = path.join(projectRoot, '.data');
  return {
    directory,
    postgres: path.join(directory, 'postgres'),
    signingKey: path.join(directory, 'auth-signing-key.pem'),
    apiKeyHashSecret: path.join(directory, 'api-key-hash-secret'),
    encryptionKeys: path.join(directory, 'encryption-keys'),
    credentials: path.join(directory, 'credentials.json'),
    compileCache: path.join(directory, 'compile-cache'),
  };
}
