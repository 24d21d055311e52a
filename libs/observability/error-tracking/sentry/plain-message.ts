/** What V8 says of a program's own fault. Its names are the program's too: words of letters, never a number or a text. */
const OF_THE_ENGINE = [
  /^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '[A-Za-z_$]{1,40}'\)$/,
  /^[A-Za-z_$.]{1,80} is not (?:a function|a constructor|defined|iterable)$/,
  /^Cannot access '[A-Za-z_$]{1,40}' before initialization$/,
  /^Assignment to constant variable\.$/,
  /^Maximum call stack size exceeded$/,
];

/** The message of an error where it can quote nothing that anybody sent or wrote; the others stay in the log. */
export function plainMessageOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { message } = thrown;
  return OF_THE_ENGINE.some((pattern) => pattern.test(message)) ? message : undefined;
}
