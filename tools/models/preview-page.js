import * as THREE from 'three';
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

/*
 * Draws one model from several sides, lit like an exhibit, each surface roughly as the tour shows it. A judge of
 * form and colour, not of the tour's own shaders.
 */
const metals = {
  brass: 0.28,
  gold: 0.22,
  silver: 0.2,
  steel: 0.34,
  'blued-steel': 0.3,
  bronze: 0.42,
  iron: 0.55,
};
const glossy = {
  porcelain: 0.12,
  lacquer: 0.15,
  enamel: 0.15,
  ceramic: 0.3,
  jade: 0.2,
  amber: 0.12,
  ivory: 0.4,
};
const satin = {
  walnut: 0.35,
  mahogany: 0.32,
  'pale-wood': 0.5,
  'painted-metal': 0.5,
  plastic: 0.45,
  'mother-of-pearl': 0.2,
};

function surfaceLook(name) {
  if (name in metals) return { metalness: 1, roughness: metals[name] };
  if (name in glossy) return { roughness: glossy[name], clearcoat: 1, clearcoatRoughness: 0.05 };
  if (name in satin) return { roughness: satin[name], clearcoat: 0.3, clearcoatRoughness: 0.2 };
  if (name === 'crystal')
    return {
      roughness: 0.04,
      metalness: 0.25,
      specularIntensity: 1,
      envMapIntensity: 2.4,
      transparent: true,
      opacity: 0.72,
    };
  if (name === 'glass') return { roughness: 0.03, transparent: true, opacity: 0.6, envMapIntensity: 2 };
  if (name === 'glass-edge') return { roughness: 0.05, transparent: true, opacity: 0.08, depthWrite: false };
  if (name === 'rubber' || name === 'leather') return { roughness: 0.6 };
  return { roughness: 0.92 };
}

function toMeshes(source, materialNames) {
  const from = source.geometry;
  const count = from.getAttribute('position').count;
  const position = new Float32Array(count * 3);
  const normal = new Float32Array(count * 3);
  const colour = new Float32Array(count * 3);
  const at = new THREE.Vector3();
  const tint = new THREE.Color();
  const get = (name) => from.getAttribute(name);
  for (let i = 0; i < count; i++) {
    at.fromBufferAttribute(get('position'), i)
      .applyMatrix4(source.matrixWorld)
      .toArray(position, i * 3);
    at.fromBufferAttribute(get('normal'), i).toArray(normal, i * 3);
    const c = get('color');
    tint
      .setRGB(c.getX(i), c.getY(i), c.getZ(i), THREE.SRGBColorSpace)
      .multiplyScalar(c.getW(i))
      .toArray(colour, i * 3);
  }
  const byMaterial = new Map();
  const index = from.index.array;
  for (let i = 0; i < index.length; i += 3) {
    const row = get('_material').getX(index[i]);
    if (!byMaterial.has(row)) byMaterial.set(row, []);
    byMaterial.get(row).push(index[i], index[i + 1], index[i + 2]);
  }
  return [...byMaterial].map(([row, indices]) => {
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute('position', new THREE.BufferAttribute(position, 3));
    geometry.setAttribute('normal', new THREE.BufferAttribute(normal, 3));
    geometry.setAttribute('color', new THREE.BufferAttribute(colour, 3));
    geometry.setIndex(indices);
    const look = surfaceLook(materialNames[row]);
    return new THREE.Mesh(geometry, new THREE.MeshPhysicalMaterial({ vertexColors: true, ...look }));
  });
}

/** Renders views ([yaw°, pitch°, distance factor, target height 0…1, target x, target z]) in a row; a data URL. */
window.preview = async ({ url, level, materialNames, views, width, height }) => {
  const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setSize(width, height);
  renderer.toneMapping = THREE.ACESFilmicToneMapping;
  renderer.toneMappingExposure = 0.95;
  const scene = new THREE.Scene();
  scene.background = new THREE.Color('#2b2723');
  scene.environment = new THREE.PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.03).texture;
  scene.environmentIntensity = 0.55;
  const key = new THREE.DirectionalLight('#fff1dc', 2.2);
  key.position.set(1.5, 3, 2.5);
  const rim = new THREE.DirectionalLight('#cfe0ff', 0.9);
  rim.position.set(-2.5, 1.8, -2);
  scene.add(key, rim);
  const { scene: loaded } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(url);
  loaded.updateMatrixWorld(true);
  const node = loaded.getObjectByName(`lod${level}`);
  let source;
  node.traverse((child) => (source ??= child.isMesh ? child : undefined));
  const group = new THREE.Group();
  group.add(...toMeshes(source, materialNames));
  scene.add(group);
  const box = new THREE.Box3().setFromObject(group);
  const size = box.getSize(new THREE.Vector3());
  const reach = size.length() / 2;
  const floor = new THREE.Mesh(
    new THREE.CircleGeometry(reach * 6, 64),
    new THREE.MeshStandardMaterial({ color: '#5d2a2a', roughness: 0.95 }),
  );
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = -reach * 0.002;
  scene.add(floor);
  const camera = new THREE.PerspectiveCamera(28, width / height, reach * 0.01, reach * 40);
  const columns = views.length > 2 ? 2 : views.length;
  const sheet = document.createElement('canvas');
  sheet.width = width * columns;
  sheet.height = height * Math.ceil(views.length / columns);
  views.forEach(([yaw, pitch, factor, lift = 0.5, x = 0, z = 0], i) => {
    const target = new THREE.Vector3(x, size.y * lift, z);
    const a = (yaw * Math.PI) / 180;
    const b = (pitch * Math.PI) / 180;
    const away = reach * 4.3 * factor;
    camera.position.set(
      target.x + Math.sin(a) * Math.cos(b) * away,
      target.y + Math.sin(b) * away,
      target.z + Math.cos(a) * Math.cos(b) * away,
    );
    camera.lookAt(target);
    renderer.render(scene, camera);
    sheet
      .getContext('2d')
      .drawImage(renderer.domElement, (i % columns) * width, Math.floor(i / columns) * height, width, height);
  });
  return sheet.toDataURL('image/png');
};
window.isReady = true;
