import type Jolt from 'jolt-physics/wasm-compat';
import type { Quat, Vec3 } from '../../base/vectors.ts';
import {
  type Collider,
  type FlightRequest,
  type FlightResult,
  gravity,
  hertz,
  type Impact,
  type Physics,
} from './physics.ts';

type Module = typeof Jolt;
type Of<K extends keyof Module> = Module[K] extends abstract new (...args: never[]) => infer T ? T : never;

/**
 * Load the Jolt engine (WebAssembly inside the module: no file to fetch, the same in Node and a browser).
 * @example const physics = await loadPhysics();
 */
export async function loadPhysics(): Promise<Physics> {
  const { default: init } = await import('jolt-physics/wasm-compat');
  const J = (await init()) as unknown as Module;
  let world: FixedWorld | undefined;
  const release = (): void => {
    world?.destroy();
    world = undefined;
  };
  return {
    release,
    fly(request) {
      if (world?.colliders !== request.colliders) {
        release();
        world = new FixedWorld(J, request.colliders);
      }
      return world.fly(request);
    },
  };
}

const movingLayer = 1;
/** Quieter touches than this (m/s along the normal) are neither heard nor counted. */
const quiet = 0.12;

/** The fixed bodies of one set, in which one body after another is let fly. */
class FixedWorld {
  readonly colliders: readonly Collider[];
  private readonly J: Module;
  private readonly jolt: Of<'JoltInterface'>;
  private readonly listener: Of<'ContactListenerJS'>;
  private readonly owners = new Map<number, Collider>();
  private touched: (
    manifold: Of<'ContactManifold'>,
    one: number,
    two: number,
    io: Of<'ContactSettings'>,
  ) => void = () => {};

  constructor(J: Module, colliders: readonly Collider[]) {
    this.J = J;
    this.colliders = colliders;
    const settings = new J.JoltSettings();
    const pairs = new J.ObjectLayerPairFilterTable(2);
    pairs.EnableCollision(0, movingLayer);
    const broad = new J.BroadPhaseLayerInterfaceTable(2, 2);
    for (let i = 0; i < 2; i++) {
      const layer = new J.BroadPhaseLayer(i);
      broad.MapObjectToBroadPhaseLayer(i, layer);
      J.destroy(layer);
    }
    settings.mObjectLayerPairFilter = pairs;
    settings.mBroadPhaseLayerInterface = broad;
    settings.mObjectVsBroadPhaseLayerFilter = new J.ObjectVsBroadPhaseLayerFilterTable(broad, 2, pairs, 2);
    this.jolt = new J.JoltInterface(settings);
    J.destroy(settings);
    const system = this.jolt.GetPhysicsSystem();
    const down = new J.Vec3(0, -gravity, 0);
    system.SetGravity(down);
    J.destroy(down);
    for (const c of colliders) this.fix(c);
    const idOf = (pointer: number): number =>
      J.wrapPointer(pointer, J.Body).GetID().GetIndexAndSequenceNumber();
    const call = (a: number, b: number, m: number, s: number): void =>
      this.touched(
        J.wrapPointer(m, J.ContactManifold),
        idOf(a),
        idOf(b),
        J.wrapPointer(s, J.ContactSettings),
      );
    this.listener = new J.ContactListenerJS();
    this.listener.OnContactAdded = call as never;
    this.listener.OnContactPersisted = call as never;
    this.listener.OnContactRemoved = (() => {}) as never;
    this.listener.OnContactValidate = (() => J.ValidateResult_AcceptAllContactsForThisBodyPair) as never;
    system.SetContactListener(this.listener);
  }

  destroy(): void {
    this.J.destroy(this.jolt);
    this.J.destroy(this.listener);
  }

  /** Put a collider up: a box, or a ring of capsules laid end to end. */
  private fix(c: Collider): void {
    const { J } = this;
    if (c.shape === 'box') {
      const half = new J.Vec3(
        Math.max(0.004, c.half[0]),
        Math.max(0.004, c.half[1]),
        Math.max(0.004, c.half[2]),
      );
      this.place(new J.BoxShape(half, 0.002), c.at, [0, Math.sin(c.yaw / 2), 0, Math.cos(c.yaw / 2)], c);
      J.destroy(half);
    } else if (c.shape === 'ring') {
      const n = 28;
      const [r, thick] = c.half;
      for (let i = 0; i < n; i++) {
        const a = (2 * Math.PI * (i + 0.5)) / n;
        const tangent = (a + Math.PI / 2) / 2;
        // Capsules stand along y: lay them along the tangent.
        const turn = product(
          [0, Math.sin(tangent), 0, Math.cos(tangent)],
          [Math.SQRT1_2, 0, 0, Math.SQRT1_2],
        );
        this.place(
          new J.CapsuleShape((Math.PI * r) / n, thick),
          [c.at[0] + r * Math.sin(a), c.at[1], c.at[2] + r * Math.cos(a)],
          turn,
          c,
        );
      }
    }
  }

  private place(shape: Of<'Shape'>, at: Vec3, turn: Quat, c: Collider): void {
    const { J } = this;
    const bodies = this.jolt.GetPhysicsSystem().GetBodyInterface();
    const p = new J.RVec3(at[0], at[1], at[2]);
    const q = new J.Quat(turn[0], turn[1], turn[2], turn[3]);
    const s = new J.BodyCreationSettings(shape, p, q, J.EMotionType_Static, 0);
    const body = bodies.CreateBody(s);
    bodies.AddBody(body.GetID(), J.EActivation_DontActivate);
    this.owners.set(body.GetID().GetIndexAndSequenceNumber(), c);
    for (const x of [s, p, q]) J.destroy(x);
  }

  private launch(request: FlightRequest): Of<'Body'> {
    const { J } = this;
    const bodies = this.jolt.GetPhysicsSystem().GetBodyInterface();
    const [w, h, d] = request.size;
    const half = new J.Vec3(Math.max(0.006, w / 2), Math.max(0.006, h / 2), Math.max(0.006, d / 2));
    const shape =
      request.shape === 'sphere'
        ? new J.SphereShape(Math.max(0.006, Math.max(w, h, d) / 2))
        : request.shape === 'cylinder'
          ? new J.CylinderShape(Math.max(0.006, h / 2), Math.max(0.006, Math.min(w, d) / 2), 0.002)
          : new J.BoxShape(half, 0.002);
    const at = new J.RVec3(...request.at);
    const q = new J.Quat(...request.turn);
    const make = new J.BodyCreationSettings(shape, at, q, J.EMotionType_Dynamic, movingLayer);
    // No resistance of the air: free flight is a parabola.
    make.mLinearDamping = 0;
    make.mAngularDamping = 0.02;
    make.mMotionQuality = J.EMotionQuality_LinearCast;
    make.mOverrideMassProperties = J.EOverrideMassProperties_CalculateInertia;
    make.mMassPropertiesOverride.mMass = request.mass;
    const body = bodies.CreateBody(make);
    const v = new J.Vec3(...request.velocity);
    const spin = new J.Vec3(...request.spin);
    body.SetLinearVelocity(v);
    body.SetAngularVelocity(spin);
    bodies.AddBody(body.GetID(), J.EActivation_Activate);
    for (const x of [half, at, q, make, v, spin]) J.destroy(x);
    return body;
  }

  /** Simulate one body; it is taken out again afterwards. */
  fly(request: FlightRequest): FlightResult {
    const body = this.launch(request);
    const impacts: Impact[] = [];
    const last = new Map<string, number>();
    let step = 0;
    this.touched = (manifold, one, two, io) => {
      const c = this.owners.get(one) ?? this.owners.get(two);
      if (!c) return;
      // Both surfaces have a share in what comes back; a pair never gains energy. The figure of a thing is
      // for a hard floor (0.85), so a hard floor leaves it as it is.
      io.mCombinedRestitution = Math.min(0.92, request.restitution * Math.min(1, c.restitution / 0.85));
      io.mCombinedFriction = Math.sqrt(request.friction * c.friction);
      const n = manifold.mWorldSpaceNormal;
      const v = body.GetLinearVelocity();
      const speed = Math.abs(v.GetX() * n.GetX() + v.GetY() * n.GetY() + v.GetZ() * n.GetZ());
      const before = last.get(c.name) ?? -Infinity;
      last.set(c.name, step);
      // A roll or a rest is one touch.
      if (step - before < hertz * 0.06 || speed < quiet) return;
      const p = manifold.GetWorldSpaceContactPointOn1(0);
      impacts.push({
        time: step / hertz,
        name: c.name,
        material: c.material,
        at: [p.GetX(), p.GetY(), p.GetZ()],
        energy: 0.5 * request.mass * speed * speed,
        speed,
      });
    };
    const stepsOf = (seconds: number): number => Math.ceil(Math.min(20, seconds) * hertz);
    let steps = stepsOf(request.seconds);
    let positions = new Float64Array((steps + 1) * 3);
    let turns = new Float64Array((steps + 1) * 4);
    /** Is there to be another step? */
    const more = (): boolean => {
      if (step <= steps) return true;
      const longer = stepsOf(request.seconds + (request.onward?.() ?? 0));
      if (longer <= steps) return false;
      steps = longer;
      const grown = (old: Float64Array, each: number): Float64Array => {
        const out = new Float64Array((steps + 1) * each);
        out.set(old);
        return out;
      };
      [positions, turns] = [grown(positions, 3), grown(turns, 4)] as [typeof positions, typeof turns];
      return true;
    };
    const record = (i: number): Vec3 => {
      const p = body.GetPosition();
      const r = body.GetRotation();
      const at: Vec3 = [p.GetX(), p.GetY(), p.GetZ()];
      positions.set(at, i * 3);
      turns.set([r.GetX(), r.GetY(), r.GetZ(), r.GetW()], i * 4);
      return at;
    };
    const nets = this.colliders.filter((c) => c.shape === 'net');
    const caught = new Set<string>();
    let calm = 0;
    let before = record(0);
    for (step = 1; more(); step++) {
      this.jolt.Step(1 / hertz, 1);
      const now = record(step);
      for (const net of nets) this.hang(body, net, before, now, request, caught, impacts, step / hertz);
      before = now;
      calm =
        body.GetLinearVelocity().Length() < 0.02 && body.GetAngularVelocity().Length() < 0.05 ? calm + 1 : 0;
      if (calm > 20 || !body.IsActive() || request.stop?.(impacts, now)) break;
    }
    const n = Math.min(step, steps) + 1;
    this.touched = () => {};
    const bodies = this.jolt.GetPhysicsSystem().GetBodyInterface();
    const id = body.GetID();
    bodies.RemoveBody(id);
    bodies.DestroyBody(id);
    return {
      hz: hertz,
      positions: positions.slice(0, n * 3),
      turns: turns.slice(0, n * 4),
      impacts: impacts.sort((a, b) => a.time - b.time),
      settled: (n - 1) / hertz,
    };
  }

  /** A net slows what falls through it and draws it to its middle; falling in from above is its contact. */
  private hang(
    body: Of<'Body'>,
    net: Collider,
    before: Vec3,
    now: Vec3,
    request: FlightRequest,
    caught: Set<string>,
    impacts: Impact[],
    time: number,
  ): void {
    const { J } = this;
    const [top, depth] = net.half;
    const dx = now[0] - net.at[0];
    const dz = now[2] - net.at[2];
    const y = net.at[1];
    const radius = Math.max(...request.size) / 2;
    const v = body.GetLinearVelocity();
    if (
      !caught.has(net.name) &&
      before[1] > y - radius * 0.4 &&
      now[1] <= y - radius * 0.4 &&
      Math.hypot(dx, dz) < top
    ) {
      caught.add(net.name);
      const speed = v.Length();
      impacts.push({
        time,
        name: net.name,
        material: net.material,
        at: now,
        energy: 0.5 * request.mass * speed * speed,
        speed,
      });
    }
    if (!caught.has(net.name) || now[1] > y || now[1] < y - depth - radius || Math.hypot(dx, dz) > top * 1.3)
      return;
    // Cords grip: sideways speed dies within a tenth of a second, a fall of over 2.2 m/s is held back.
    const keep = Math.exp(-9 / hertz);
    const slowed = v.GetY() < -2.2 ? v.GetY() + 14 / hertz : v.GetY();
    const next = new J.Vec3(v.GetX() * keep, slowed, v.GetZ() * keep);
    body.SetLinearVelocity(next);
    J.destroy(next);
  }
}

const product = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];
