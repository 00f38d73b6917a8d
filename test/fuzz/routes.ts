/** The part of a JSON schema that our own documents use. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Route {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly query: Readonly<Record<string, Schema>>;
  readonly headers: readonly string[];
  readonly body: Schema | undefined;
  readonly takesFile: boolean;
}

const BESIDES = ['/healthz', '/readyz', '/metrics', '/api/openapi.json', '/api/v1/nowhere', '/', '/can-bo/don/1'];

/** Every route of the description, and the paths that it leaves out. */
export function routesOf({ paths }: Document): Route[] {
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => routeOf(method.toUpperCase(), path, operation)),
  );
  return [...described, ...BESIDES.map((path) => routeOf('GET', path, {}))];
}

function routeOf(method: string, path: string, { parameters = [], requestBody }: Operation): Route {
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place);
  return {
    method,
    path,
    query: Object.fromEntries(of('query').map(({ name, schema = {} }) => [name, schema])),
    headers: of('header').map(({ name }) => name.toLowerCase()),
    body: requestBody?.content['application/json']?.schema,
    takesFile: 'application/octet-stream' in (requestBody?.content ?? {}),
  };
}
