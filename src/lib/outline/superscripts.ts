/**
 * Superscript numbers that a source collapsed. In the Rada's TXT «Стаття 1291» is article 129-1 in the Constitution and
 * truly article 1291 in the Civil Code; only the run of numbers tells. A run is read as a whole: every number has a few
 * readings (1291, 129-1, 12-91), every step from one reading to the next a cost (none for «next in order»), and the
 * cheapest way through the run is taken. So 121, 122 between 12 and 13 become 12-1, 12-2, while 121 after 120 stays.
 *
 * The work is linear in the run: a number has at most three readings.
 *
 * @example
 * readRun(['12', '121', '122', '13']) // ['12', '12-1', '12-2', '13']
 * readRun(['120', '121', '122'])      // ['120', '121', '122']
 */

interface Reading {
  base: number;
  /** 0 for a number without superscript. */
  superscript: number;
  /** Canonical: `129-1`. */
  number: string;
  /** True when the printed digits were divided. */
  inferred: boolean;
}

interface RunOptions {
  /** The run may begin again at 1: points of one section after another. */
  restarts?: boolean;
}

/** Longest superscript in the corpus: 188-46 of the Code on Administrative Offences. */
const SUPERSCRIPT_DIGITS = 2;

/** What a step costs. Only the order matters; chosen so that a jump of four costs more than dividing a number. */
const COST = { next: 0, superscript: 0.2, skippedSuperscript: 0.5, restart: 1, jump: 2, repeat: 8, back: 10, explicit: 4, first: 12 };

/** Canonical numbers of a run, in order: as printed, or divided where the run demands it. */
export function readRun(printed: readonly string[], { restarts = false }: RunOptions = {}): string[] {
  const shown = printed.some((number) => /\d-\d/.test(number)); // the source shows superscripts itself
  const stages: { reading: Reading; cost: number; from: number }[][] = [];
  for (const number of printed) {
    const before = stages.at(-1);
    stages.push(readingsOf(number).map((reading) => {
      const own = reading.inferred && shown ? COST.explicit : 0;
      let best = { reading, cost: own + (before ? Infinity : startCost(reading)), from: -1 };
      before?.forEach((previous, from) => {
        const cost = previous.cost + own + stepCost(previous.reading, reading, restarts);
        if (cost < best.cost) best = { reading, cost, from };
      });
      return best;
    }));
  }
  return cheapest(stages);
}

function cheapest(stages: readonly { reading: Reading; cost: number; from: number }[][]): string[] {
  const numbers: string[] = [];
  const last = stages.at(-1) ?? [];
  let at = last.reduce((best, way, i) => (way.cost < last[best]!.cost ? i : best), 0);
  for (let stage = stages.length - 1; stage >= 0; stage--) {
    const way = stages[stage]![at]!;
    numbers.push(way.reading.number);
    at = way.from;
  }
  return numbers.reverse();
}

/** Every way to read a printed number. `1291` → 1291, 129-1, 12-91; `12-1` and `9a` only as they are. */
function readingsOf(printed: string): Reading[] {
  const [base = '0', superscript = '0'] = printed.split('-');
  const readings: Reading[] = [{ base: Number.parseInt(base, 10) || 0, superscript: Number.parseInt(superscript, 10) || 0, number: printed, inferred: false }];
  if (!/^\d+$/.test(printed)) return readings;
  for (let digits = 1; digits <= SUPERSCRIPT_DIGITS && digits < printed.length; digits++) {
    const [head, tail] = [printed.slice(0, -digits), printed.slice(-digits)];
    if (!tail.startsWith('0')) readings.push({ base: Number(head), superscript: Number(tail), number: `${head}-${tail}`, inferred: true });
  }
  return readings;
}

/** An excerpt may begin anywhere («Стаття 131»), but hardly with an inserted article. */
const startCost = ({ base, superscript }: Reading): number => (base <= 1 ? 0 : 1 + Math.log2(base)) + (superscript > 0 ? COST.first : 0);

function stepCost(from: Reading, to: Reading, restarts: boolean): number {
  const plain = to.superscript === 0;
  const jump = to.base - from.base;
  if (jump === 1 && plain) return COST.next;
  if (jump === 0 && to.superscript > from.superscript) return COST.superscript + Math.min(3, (to.superscript - from.superscript - 1) * COST.skippedSuperscript);
  if (restarts && to.base === 1 && plain) return COST.restart;
  if (jump === 0 && to.superscript === from.superscript) return COST.repeat;
  if (jump > 0) return COST.jump + Math.log2(jump) + Math.min(6, to.superscript);
  return COST.back;
}
