/** Numerator and denominator of each range, the constant first: Wichura 1988, table of PPND16. */
const MIDDLE: Ratio = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
const TAIL: Ratio = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const FAR_TAIL: Ratio = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

type Ratio = readonly [numerator: readonly number[], denominator: readonly number[]];

/**
 * The point below which a standard normal variable lies with a probability, to a relative error of about 1e-15: the
 * rational approximations of Wichura 1988, "Algorithm AS 241", Applied Statistics 37, 477–484.
 *
 * @param p above 0 and below 1
 * @example normalQuantile(0.5) // => 0
 * @example normalQuantile(0.975) // => 1.959963984540054
 */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * quotient(MIDDLE, 0.180625 - fromMiddle * fromMiddle);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const distance = depth <= 5 ? quotient(TAIL, depth - 1.6) : quotient(FAR_TAIL, depth - 5);
  return fromMiddle < 0 ? -distance : distance;
}

function quotient([numerator, denominator]: Ratio, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/** The z of a two-sided interval: 1.96 for a confidence of 0.95. */
export function zOf(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

/** `zOf(0.95)`. */
export const Z95 = 1.959963984540054;

/**
 * As `zOf` for a mean of few values, Student's t with so many degrees of freedom, by the expansion in Abramowitz &
 * Stegun 1964, 26.7.5: within 1e-4 of the exact value for 9 degrees or more and a confidence up to 0.99.
 */
export function tOf(z: number, degrees: number): number {
  const z2 = z * z;
  const terms = [
    (z2 + 1) / 4,
    ((5 * z2 + 16) * z2 + 3) / 96,
    (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384,
    ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160,
  ];
  return terms.reduceRight((sum, term) => (sum + term) / degrees, 0) * z + z;
}
