/** A protocol-buffer message written field by field: numbers as varints, texts and messages by length. */
type FieldValue = number | string | Uint8Array;
type Message = readonly (readonly [field: number, value: FieldValue])[];

function varint(value: number): number[] {
  const out: number[] = [];
  let rest = value;
  while (rest > 127) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...out, rest];
}

function message(fields: Message): Uint8Array {
  const out: number[] = [];
  for (const [field, value] of fields) {
    if (typeof value === 'number') out.push(...varint(field * 8), ...varint(value));
    else {
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      out.push(...varint(field * 8 + 2), ...varint(bytes.length), ...bytes);
    }
  }
  return Uint8Array.from(out);
}

/** Elements of a tensor (`TensorProto.DataType`). */
const TYPES = { float: 1, uint8: 2, int64: 7 } as const;

/** An input or output of a graph. A dimension that is a name may have any size. */
export interface OnnxValue {
  readonly name: string;
  readonly type?: keyof typeof TYPES;
  readonly shape: readonly (number | string)[];
}

/** Constants of a graph. */
export interface OnnxConstant {
  readonly name: string;
  readonly shape: readonly number[];
  readonly floats: readonly number[];
}

/** One operation. Attributes are whole numbers or lists of them. */
export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

/** A graph of operations. */
export interface OnnxGraph {
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  readonly constants?: readonly OnnxConstant[];
  readonly nodes: readonly OnnxNode[];
}

function value({ name, type = 'float', shape }: OnnxValue): Uint8Array {
  const dims = shape.map(
    (d) => [1, message([typeof d === 'number' ? [1, d] : [2, d]])] as readonly [number, Uint8Array],
  );
  const tensor = message([
    [1, TYPES[type]],
    [2, message(dims)],
  ]);
  return message([
    [1, name],
    [2, message([[1, tensor]])],
  ]);
}

function constant({ name, shape, floats }: OnnxConstant): Uint8Array {
  return message([
    ...shape.map((d) => [1, d] as const),
    [2, TYPES.float],
    [8, name],
    [9, new Uint8Array(Float32Array.from(floats).buffer)],
  ]);
}

function node({ op, inputs, outputs, attributes = {} }: OnnxNode): Uint8Array {
  return message([
    ...inputs.map((name) => [1, name] as const),
    ...outputs.map((name) => [2, name] as const),
    [4, op],
    ...Object.entries(attributes).map(([name, set]) => {
      const body: Message =
        typeof set === 'number'
          ? [
              [3, set],
              [20, 2],
            ]
          : [...set.map((n) => [8, n] as const), [20, 7]];
      return [5, message([[1, name], ...body])] as const;
    }),
  ]);
}

/** An ONNX file (`ModelProto`, operator set 13) of a graph. */
export function onnxModel({ inputs, outputs, constants = [], nodes }: OnnxGraph): Uint8Array {
  const graph = message([
    ...nodes.map((one) => [1, node(one)] as const),
    [2, 'test'],
    ...constants.map((one) => [5, constant(one)] as const),
    ...inputs.map((one) => [11, value(one)] as const),
    ...outputs.map((one) => [12, value(one)] as const),
  ]);
  return message([
    [1, 8],
    [2, 'shotwright tests'],
    [7, graph],
    [
      8,
      message([
        [1, ''],
        [2, 13],
      ]),
    ],
  ]);
}

const luma: OnnxConstant = { name: 'luma', shape: [1, 3, 1, 1], floats: [0.299, 0.587, 0.114] };

/** A "depth model" that takes brightness for nearness: a 1x1 convolution of red, green and blue. */
export function lumaModel({
  height = 'height',
  width = 'width',
  batch = 1,
  channels = 3,
}: Partial<Record<'height' | 'width' | 'batch' | 'channels', number | string>> = {}): Uint8Array {
  return onnxModel({
    inputs: [{ name: 'image', shape: [batch, channels, height, width] }],
    outputs: [{ name: 'depth', shape: [batch, 1, height, width] }],
    constants: [luma],
    nodes: [{ op: 'Conv', inputs: ['image', 'luma'], outputs: ['depth'] }],
  });
}
