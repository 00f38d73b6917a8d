/** From where somebody proves who they are. */
export interface Client {
  /** As the service sees it, behind the proxies it trusts. Counted by a keyed hash, stored nowhere. */
  readonly address: string;
  /** What the browser says of itself. */
  readonly device: string;
  /** Proof that this browser signed in before, see `KnownDevices`. */
  readonly deviceToken?: string | undefined;
}
