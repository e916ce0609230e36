const DISCORD_EPOCH = 1_420_070_400_000;

/** The first snowflake of a millisecond. */
export const snowflakeAt = (ms: number): bigint => BigInt(Math.max(0, Math.floor(ms) - DISCORD_EPOCH)) << 22n;

/** A source of snowflakes: strictly increasing ids whose upper 42 bits are milliseconds since Discord's epoch. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = snowflakeAt(now());
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}

/** The shard that serves a guild: (guild id >> 22) % shards. */
export const shardOf = (guildId: string, shards: number) => Number((BigInt(guildId) >> 22n) % BigInt(shards));
