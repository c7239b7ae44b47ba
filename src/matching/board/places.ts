import type { Located, Position } from '../components/distance';
import { HashIndex } from './hash-index';
import { grown, longer } from './numbers';

/** What stands for a position in `lat` and `lon` where only a box is known, or nothing. */
const NO_POSITION = Number.NaN;
const RAD = Math.PI / 180;
/** Places are kept by squares of a tenth of a degree: eleven kilometres from south to north. */
const SQUARES_PER_DEGREE = 10;
/** More than there are squares from west to east: a square has one number. */
const AROUND = 720 * SQUARES_PER_DEGREE;

/**
 * Where openings are, each place once, with the point of the unit sphere it stands at: nearness to any point is then a
 * few multiplications. Positions are kept in numbers only: there may be as many as openings.
 */
export class Places {
  size = 0;
  lat = new Float64Array(64);
  lon = new Float64Array(64);
  /** x, y and z, one place after the other. */
  points = new Float64Array(64 * 3);
  private readonly index = new HashIndex((code) => hashOf(this.lat[code]!, this.lon[code]!));
  /** Places without a position, by number. */
  private readonly vague = new Map<number, Located>();
  private readonly squares = new Map<number, number[]>();
  private readonly knownVague = new Map<string, number>();

  /** The number of a place. */
  codeOf({ position, within }: Located): number {
    return position === null ? this.vagueCode({ position, within }) : this.codeAt(position);
  }

  /** The place of this number, as an opening states it. */
  at(code: number): Located {
    const position = { lat: this.lat[code]!, lon: this.lon[code]! };
    return this.vague.get(code) ?? { position, within: null };
  }

  /** Numbers of the places within so many degrees of a point, and of some a little beyond. */
  *around({ lat, lon }: Position, away: number): Iterable<readonly number[]> {
    const sideways = Math.asin(Math.min(1, Math.sin(away * RAD) / Math.cos(lat * RAD))) / RAD;
    // Over a pole, or over the line where longitudes begin again: nobody is there, and all places are looked at.
    if (Math.abs(lat) + away >= 90 || Math.abs(lon) + sideways >= 180) return yield* this.squares.values();
    const [west, east] = [squareOf(lon - sideways), squareOf(lon + sideways)];
    for (let row = squareOf(lat - away); row <= squareOf(lat + away); row++)
      for (let column = west; column <= east; column++) {
        const codes = this.squares.get(row * AROUND + column);
        if (codes) yield codes;
      }
  }

  /** Numbers of the places of which only a box is known, or nothing. */
  vagueCodes(): Iterable<number> {
    return this.vague.keys();
  }

  private codeAt({ lat, lon }: Position): number {
    const isIt = (code: number) => this.lat[code] === lat && this.lon[code] === lon;
    const known = this.index.find(hashOf(lat, lon), isIt);
    if (known >= 0) return known;
    const code = this.add(lat, lon);
    this.index.add(code);
    const square = squareOf(lat) * AROUND + squareOf(lon);
    const codes = this.squares.get(square);
    if (codes) codes.push(code);
    else this.squares.set(square, [code]);
    return code;
  }

  private vagueCode(place: Located): number {
    const key = JSON.stringify(place.within);
    const known = this.knownVague.get(key);
    if (known !== undefined) return known;
    const code = this.add(NO_POSITION, NO_POSITION);
    this.knownVague.set(key, code);
    this.vague.set(code, place);
    return code;
  }

  private add(lat: number, lon: number): number {
    const code = this.size++;
    if (code >= this.lat.length) this.widen();
    this.lat[code] = lat;
    this.lon[code] = lon;
    this.points.set(pointAt({ lat, lon }), code * 3);
    return code;
  }

  private widen(): void {
    const length = longer(this.lat.length);
    this.lat = grown(this.lat, length);
    this.lon = grown(this.lon, length);
    this.points = grown(this.points, length * 3);
  }
}

function squareOf(degrees: number): number {
  return Math.floor(degrees * SQUARES_PER_DEGREE);
}

/** Where a position stands on a sphere of radius 1. */
export function pointAt({ lat, lon }: Position): [number, number, number] {
  const around = Math.cos(lat * RAD);
  return [around * Math.cos(lon * RAD), around * Math.sin(lon * RAD), Math.sin(lat * RAD)];
}

function hashOf(lat: number, lon: number): number {
  return Math.imul(Math.round(lat * 1e6), 0x9e3779b1) ^ Math.imul(Math.round(lon * 1e6), 0x85ebca6b);
}
