import type { ScriptedModel } from './scripted-model';
import { startVendor, VENDORS, type VendorRequest, type VendorServer } from './vendors';
import type { Behaviour } from '../support/upstreams/behaviour';

/** Local servers in the place of all vendors, serving the models of all runs. */
export class FaultVendors {
  private constructor(private readonly servers: readonly VendorServer[]) {}

  static async start(models: readonly ScriptedModel[]): Promise<FaultVendors> {
    const byName = new Map(models.map((model) => [model.name, model]));
    const respond = (request: VendorRequest): Behaviour =>
      byName.get(request.model)?.respond(request) ?? { kind: 'status', status: 404 };
    return new FaultVendors(await Promise.all(VENDORS.map((vendor) => startVendor(vendor, respond))));
  }

  /** Of the product's environment. */
  get variables(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.servers.flatMap(({ variables }) => Object.entries(variables)));
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
  }
}
