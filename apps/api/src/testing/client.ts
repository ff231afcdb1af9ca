// Asks the running API the way the web does: GraphQL over POST, a session by cookie, nothing else.
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    message: string;
    path?: readonly unknown[];
    extensions: { code: string; details?: unknown };
  }[];
}

export class Client {
  private cookie = '';

  constructor(readonly origin: string) {}

  /** The whole answer, whatever it says. */
  async ask<Data = unknown>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.origin, ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    const body = (await response.json()) as Partial<Answer<Data>>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data of an operation that must succeed. */
  async do<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The code of an operation that must be refused. */
  async refusalOf(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { data, errors } = await this.ask(query, variables);
    const code = errors[0]?.extensions.code;
    if (code === undefined) throw new Error(`was not refused: ${JSON.stringify(data)}`);
    return code;
  }

  get sessionCookie(): string {
    return this.cookie;
  }
}
