/** The start is refused: `message` is one sentence that says what to set and how. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
