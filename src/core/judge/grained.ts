import type { Block } from '../blocks/block';
import { evidenceOf } from './evidence';
import { type Grain, grainOf } from './grain';

/** A block a person sees, with its grain and what evidence it gives for a widget; both found out once. */
export interface Grained {
  readonly block: Block;
  readonly grain: Grain;
  readonly evidence: number;
}

export function grained(block: Block): Grained {
  const grain = grainOf(block);
  return { block, grain, evidence: evidenceOf(block, grain) };
}
