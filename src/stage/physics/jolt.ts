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

/**
 * Load the Jolt engine (WebAssembly inside the module: no file to fetch, the same in Node and a browser).
 * @example const physics = await loadPhysics();
 */
export async function loadPhysics(): Promise<Physics> {
  const { default: init } = await import('jolt-physics/wasm-compat');
  const J = (await init()) as unknown as Module;
  return { fly: (request) => fly(J, request) };
}

const moving = 1;

/** Simulate one body among fixed ones; everything made here is destroyed again. */
function fly(J: Module, request: FlightRequest): FlightResult {
  const settings = new J.JoltSettings();
  const pairs = new J.ObjectLayerPairFilterTable(2);
  pairs.EnableCollision(0, moving);
  const broad = new J.BroadPhaseLayerInterfaceTable(2, 2);
  const layers = [new J.BroadPhaseLayer(0), new J.BroadPhaseLayer(1)];
  layers.forEach((layer, i) => broad.MapObjectToBroadPhaseLayer(i, layer));
  settings.mObjectLayerPairFilter = pairs;
  settings.mBroadPhaseLayerInterface = broad;
  settings.mObjectVsBroadPhaseLayerFilter = new J.ObjectVsBroadPhaseLayerFilterTable(broad, 2, pairs, 2);
  const jolt = new J.JoltInterface(settings);
  J.destroy(settings);
  const system = jolt.GetPhysicsSystem();
  const bodies = system.GetBodyInterface();
  const down = new J.Vec3(0, -gravity, 0);
  system.SetGravity(down);
  J.destroy(down);

  const owners = new Map<number, Collider>();
  const fixed = (shape: InstanceType<Module['Shape']>, at: Vec3, turn: Quat, collider: Collider): void => {
    const p = new J.RVec3(at[0], at[1], at[2]);
    const q = new J.Quat(turn[0], turn[1], turn[2], turn[3]);
    const s = new J.BodyCreationSettings(shape, p, q, J.EMotionType_Static, 0);
    s.mRestitution = collider.restitution;
    s.mFriction = collider.friction;
    const body = bodies.CreateBody(s);
    bodies.AddBody(body.GetID(), J.EActivation_DontActivate);
    owners.set(body.GetID().GetIndexAndSequenceNumber(), collider);
    for (const x of [s, p, q]) J.destroy(x);
  };
  for (const c of request.colliders) {
    if (c.shape === 'net') continue;
    const yaw: Quat = [0, Math.sin(c.yaw / 2), 0, Math.cos(c.yaw / 2)];
    if (c.shape === 'box') {
      const half = new J.Vec3(
        Math.max(0.004, c.half[0]),
        Math.max(0.004, c.half[1]),
        Math.max(0.004, c.half[2]),
      );
      fixed(new J.BoxShape(half, 0.002), c.at, yaw, c);
      J.destroy(half);
    } else {
      // A ring of capsules laid end to end.
      const n = 28;
      const [r, thick] = c.half;
      const length = (Math.PI * r) / n;
      for (let i = 0; i < n; i++) {
        const a = (2 * Math.PI * (i + 0.5)) / n;
        const at: Vec3 = [c.at[0] + r * Math.sin(a), c.at[1], c.at[2] + r * Math.cos(a)];
        // Capsules stand along y: lay them along the tangent.
        const turn = multiply(
          [0, Math.sin((a + Math.PI / 2) / 2), 0, Math.cos((a + Math.PI / 2) / 2)],
          [Math.SQRT1_2, 0, 0, Math.SQRT1_2],
        );
        fixed(new J.CapsuleShape(length, thick), at, turn, c);
      }
    }
  }

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
  const make = new J.BodyCreationSettings(shape, at, q, J.EMotionType_Dynamic, moving);
  make.mRestitution = request.restitution;
  make.mFriction = request.friction;
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

  const impacts: Impact[] = [];
  const restitutions = request.restitution;
  let step = 0;
  const lastTouch = new Map<string, number>();
  const touched = (
    manifold: InstanceType<Module['ContactManifold']>,
    one: number,
    two: number,
    io: InstanceType<Module['ContactSettings']>,
  ): void => {
    const c = owners.get(one) ?? owners.get(two);
    if (!c) return;
    // Both surfaces share what comes back: product of the two, so that no pair gains energy.
    io.mCombinedRestitution = Math.min(0.92, restitutions * Math.min(1, c.restitution / 0.85));
    io.mCombinedFriction = Math.sqrt(request.friction * c.friction);
    const n = manifold.mWorldSpaceNormal;
    const u = body.GetLinearVelocity();
    const speed = Math.abs(u.GetX() * n.GetX() + u.GetY() * n.GetY() + u.GetZ() * n.GetZ());
    const before = lastTouch.get(c.name) ?? -Infinity;
    lastTouch.set(c.name, step);
    // A roll or a rest is one touch; quiet ones are not worth a sound.
    if (step - before < hertz * 0.06 || speed < 0.12) return;
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
  const listener = new J.ContactListenerJS();
  const idOf = (pointer: number): number =>
    J.wrapPointer(pointer, J.Body).GetID().GetIndexAndSequenceNumber();
  const call = (a: number, b: number, m: number, s: number): void =>
    touched(J.wrapPointer(m, J.ContactManifold), idOf(a), idOf(b), J.wrapPointer(s, J.ContactSettings));
  listener.OnContactAdded = call as never;
  listener.OnContactPersisted = call as never;
  listener.OnContactRemoved = (() => {}) as never;
  listener.OnContactValidate = (() => J.ValidateResult_AcceptAllContactsForThisBodyPair) as never;
  system.SetContactListener(listener);

  const nets = request.colliders.filter((c) => c.shape === 'net');
  const caught = new Set<string>();
  const steps = Math.ceil(Math.min(20, request.seconds) * hertz);
  const positions = new Float64Array((steps + 1) * 3);
  const turns = new Float64Array((steps + 1) * 4);
  let settled = steps / hertz;
  let calm = 0;
  let previous: Vec3 = request.at;
  const record = (i: number): Vec3 => {
    const p = body.GetPosition();
    const r = body.GetRotation();
    positions.set([p.GetX(), p.GetY(), p.GetZ()], i * 3);
    turns.set([r.GetX(), r.GetY(), r.GetZ(), r.GetW()], i * 4);
    return [p.GetX(), p.GetY(), p.GetZ()];
  };
  record(0);
  let i = 1;
  for (; i <= steps; i++) {
    step = i;
    jolt.Step(1 / hertz, 1);
    const now = record(i);
    for (const net of nets) pass(J, body, net, previous, now, request, caught, impacts, i / hertz);
    previous = now;
    const u = body.GetLinearVelocity();
    const o = body.GetAngularVelocity();
    calm = u.Length() < 0.02 && o.Length() < 0.05 ? calm + 1 : 0;
    if (calm > 20 || !body.IsActive()) {
      settled = i / hertz;
      i++;
      break;
    }
  }
  const n = Math.min(i, steps + 1);
  J.destroy(jolt);
  J.destroy(listener);
  for (const layer of layers) J.destroy(layer);
  return {
    hz: hertz,
    positions: positions.slice(0, n * 3),
    turns: turns.slice(0, n * 4),
    impacts: impacts.sort((a, b) => a.time - b.time),
    settled,
  };
}

/** A net slows what falls through it and draws it to its middle; falling in from above is its contact. */
function pass(
  J: Module,
  body: InstanceType<Module['Body']>,
  net: Collider,
  before: Vec3,
  now: Vec3,
  request: FlightRequest,
  caught: Set<string>,
  impacts: Impact[],
  time: number,
): void {
  const [top, depth] = net.half;
  const dx = now[0] - net.at[0];
  const dz = now[2] - net.at[2];
  const y = net.at[1];
  const radius = Math.max(...request.size) / 2;
  if (
    !caught.has(net.name) &&
    before[1] > y - radius * 0.4 &&
    now[1] <= y - radius * 0.4 &&
    Math.hypot(dx, dz) < top
  ) {
    caught.add(net.name);
    const speed = body.GetLinearVelocity().Length();
    impacts.push({
      time,
      name: net.name,
      material: net.material,
      at: [now[0], now[1], now[2]],
      energy: 0.5 * request.mass * speed * speed,
      speed,
    });
  }
  if (!caught.has(net.name) || now[1] > y || now[1] < y - depth - radius || Math.hypot(dx, dz) > top * 1.3)
    return;
  const v = body.GetLinearVelocity();
  // Cords grip: sideways speed dies within a tenth of a second, the fall is held to about 2.5 m/s.
  const keep = Math.exp(-9 / hertz);
  const fall = Math.max(v.GetY(), v.GetY() + (v.GetY() < -2.2 ? 14 / hertz : 6 / hertz));
  const next = new J.Vec3(
    (v.GetX() - (dx * 6) / hertz) * keep,
    Math.min(fall, Math.max(v.GetY(), -0.6)),
    (v.GetZ() - (dz * 6) / hertz) * keep,
  );
  body.SetLinearVelocity(next);
  J.destroy(next);
}

const multiply = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];
