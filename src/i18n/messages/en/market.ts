import type { Cooperation, SegmentId } from '#model';

export type MarketLever = 'euPreference' | 'localContent' | 'winGain' | 'supportShare' | 'relatedShare';

/** Words of the Market view's inputs. */
export const marketEn = {
  heading: (exporter: string): string => `What ${exporter} can reach`,
  standing: {
    inside: 'Inside EU procurement rules',
    agreement: 'Treated as a third country under EU rules; takes part by agreement',
    third: 'Third country under EU procurement rules',
  },
  inputs: 'Inputs',
  tabs: { market: 'Market', allies: 'Allies' },
  access: 'Access rules',
  insideNote: 'Inside EU rules: strictness and local content do not apply.',
  segments: (exporter: string): string => `Segments ${exporter} covers`,
  segmentsUnit: '% of each segment',
  winning: 'Winning',
  wider: 'Wider market',
  widerNote: 'Shown beside the ledger, never added to it.',
  cooperation: 'Cooperation with NATO',
  cooperationNote: 'No public figure says what these are worth: each sets one lever above.',
  assumptions: 'assumptions',
  levers: {
    euPreference: { label: 'Buy-European strictness', note: 'assumption; 100\u202f% reaches the EDIS goal' },
    localContent: { label: 'Local content', note: 'assumption; part of what is closed that opens' },
    winGain: { label: 'Win-share gain by 2035', note: 'assumption' },
    supportShare: { label: 'Support opened', note: 'of logistics, maintenance, training' },
    relatedShare: { label: 'Related spending opened', note: 'of the 1.5\u202f% part' },
  } satisfies Record<MarketLever, { label: string; note: string }>,
  marks: {
    safe: '35 SAFE cap',
    canada: '80 Canada’s draft',
    certification: '2 certification',
    half: 'half of EDIS',
    edis: 'EDIS goal',
  },
  winBasis: 'Today’s win share from',
  winBases: { delivered: 'deliveries 2021–2025', ordered: 'orders open in May 2026' },
  reset: (label: string, value: string): string => `${label}: back to ${value}`,
  segmentNames: {
    aircraft: 'Aircraft',
    missiles: 'Missiles',
    armour: 'Armour',
    artillery: 'Artillery',
    'air-defence': 'Air defence',
    ships: 'Ships',
    sensors: 'Sensors',
    other: 'Other',
  } satisfies Record<SegmentId, string>,
  cooperations: {
    certification: { label: 'Certification recognised', does: 'win share +2 pp' },
    joint: { label: 'Joint acquisition', does: 'local content 35\u202f%' },
    logistics: { label: 'Logistics and training opened', does: 'support 10\u202f%' },
    related: { label: 'Related spending opened', does: 'related 5\u202f%' },
  } satisfies Record<Cooperation, { label: string; does: string }>,
};
