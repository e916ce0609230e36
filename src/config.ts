import { resolve } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { InputError } from './domain/input-error.ts';

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.input<T>) =>
  z.preprocess((given) => blankIsAbsent(given) ?? value, schema);

const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(min, `must be ${min}–${max}`)
    .max(max, `must be ${min}–${max}`);
const PORTS = [0, 65_535] as const;

const Environment = z.object({
  DISCORD_TOKEN: optional(z.string().trim().min(1)),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http(s) address' })),
  DISCORD_GUILD_ID: optional(z.string().regex(/^\d{5,20}$/, 'must be a Discord id (digits only)')),
  SHARDS: withDefault(wholeNumber(1, 1_000), '1'),
  COVERAGE_DIR: withDefault(z.string(), 'seeds'),
  DATA_DIR: withDefault(z.string(), 'data'),
  SEMANTIC: withDefault(z.enum(['off', 'words'], 'must be off or words'), 'off'),
  PORT: withDefault(wholeNumber(...PORTS), '4747'),
  METRICS_PORT: optional(wholeNumber(...PORTS)),
  METRICS_HOST: withDefault(z.union([z.ipv4(), z.ipv6()], 'must be an IP address'), '127.0.0.1'),
  LOG_LEVEL: optional(
    z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be one of silent, fatal, error, warn, info, debug, trace',
    }),
  ),
});

export type Config = {
  /** Absent: the local Discord is started instead. */
  readonly token: string | null;
  /** Base of another Discord-compatible REST API, without a slash at the end. */
  readonly apiUrl: string | null;
  readonly guildId: string | null;
  /** Connections to Discord's gateway. */
  readonly shards: number;
  /** Absolute paths. */
  readonly coverageDir: string;
  readonly dataDir: string;
  /** Whether ranking goes by the meaning of words too. */
  readonly semantic: 'off' | 'words';
  /** Port of the local Discord; 0 lets the system choose. */
  readonly port: number;
  /** Where metrics and health are served; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
};

/** Parses an environment. Throws InputError naming the first wrong variable; never repeats a token. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new InputError(`${issue.path.join('.')}: ${issue.message} (see .env.example)`);
  }
  const env = parsed.data;
  return {
    token: env.DISCORD_TOKEN ?? null,
    apiUrl: env.DISCORD_API_URL?.replace(/\/+$/, '') ?? null,
    guildId: env.DISCORD_GUILD_ID ?? null,
    shards: env.SHARDS,
    coverageDir: resolve(env.COVERAGE_DIR),
    dataDir: resolve(env.DATA_DIR),
    semantic: env.SEMANTIC,
    port: env.PORT,
    metrics: env.METRICS_PORT === undefined ? null : { host: env.METRICS_HOST, port: env.METRICS_PORT },
    // In the local Discord the exchanges are on the same screen: only what is wrong is logged between them.
    logLevel: env.LOG_LEVEL ?? (env.DISCORD_TOKEN === undefined ? 'warn' : 'info'),
  };
}

/** The configuration of this process: .env in the working directory, overridden by real environment variables. */
export function loadConfig(): Config {
  loadDotenv({ quiet: true });
  return parseConfig(process.env);
}
