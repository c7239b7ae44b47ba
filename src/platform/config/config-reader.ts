import { ConfigError } from './config-error';

/** Reads typed values out of an environment; every refusal is a sentence naming the variable. */
export class ConfigReader {
  constructor(private readonly environment: NodeJS.ProcessEnv) {}

  text(name: string, fallback: string): string {
    return this.given(name) ?? fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.given(name);
    if (value === undefined) return fallback;
    if (['1', 'true', 'yes'].includes(value)) return true;
    if (['0', 'false', 'no'].includes(value)) return false;
    throw new ConfigError(`${name} must be 1 or 0.`);
  }

  port(name: string, fallback: number): number {
    const value = this.given(name);
    if (value === undefined) return fallback;
    const port = Number(value);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new ConfigError(`${name} must be a port number between 0 and 65535.`);
    }
    return port;
  }

  /** A required address: `fallback` null means that the start stops when it is missing. */
  url(name: string, fallback: string | null, protocols: readonly string[]): string {
    const value = this.optionalUrl(name, protocols) ?? fallback;
    if (value === null) throw new ConfigError(`${name} is needed in production: set it and start again.`);
    return value.replace(/\/+$/, '');
  }

  optionalUrl(name: string, protocols: readonly string[]): string | null {
    const value = this.given(name);
    if (value === undefined) return null;
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
      throw new ConfigError(`${name} must be an address starting with ${protocols.join('// or ')}//.`);
    }
    return value;
  }

  address(name: string, fallback: string | null): string {
    const value = this.given(name) ?? fallback;
    if (value === null) throw new ConfigError(`${name} is needed in production: set it and start again.`);
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(value)) throw new ConfigError(`${name} must be one mail address.`);
    return value;
  }

  private given(name: string): string | undefined {
    const value = this.environment[name]?.trim();
    return value === '' ? undefined : value;
  }
}
