/** Settings of the server that a caller may change (a throw-away server does not need to survive a power cut). */
export type ServerSettings = Readonly<Record<string, string>>;

const SETTINGS: ServerSettings = {
  listen_addresses: '127.0.0.1',
  // Socket paths are limited to 107 bytes, and nobody needs one.
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  fsync: 'on',
  synchronous_commit: 'on',
  // The library for it is not in the package.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  // What people typed stands in statements, in their parameters, in details, and in the first line of errors
  // ("invalid input syntax: ..."). None of it is written: the server's own life only (LOG, FATAL, PANIC).
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
};

/**
 * Command-line arguments of the server. Given at each start rather than written down once: a cluster made by an
 * older version gets today's settings, and ALTER SYSTEM cannot open it to the network.
 */
export function serverArguments(cluster: string, port: number, changes: ServerSettings = {}): string[] {
  const settings = { ...SETTINGS, ...changes, port: String(port) };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
