import { HostResolver } from '../target/host-resolver';

/** Answers each look-up of a name with the next list of addresses, and the last one from then on. */
export class ScriptedResolver extends HostResolver {
  readonly asked: string[] = [];

  constructor(private readonly answers: Readonly<Record<string, readonly (readonly string[])[]>>) {
    super();
  }

  override async resolve(host: string): Promise<readonly string[]> {
    const answers = this.answers[host] ?? [];
    const earlier = this.asked.filter((name) => name === host).length;
    this.asked.push(host);
    const addresses = answers[Math.min(earlier, answers.length - 1)];
    if (addresses === undefined) throw Object.assign(new Error('There is no such name.'), { code: 'ENOTFOUND' });
    return addresses;
  }
}
