/** Script of the page of the API: draws the document's endpoints. Every text of it is set as text, never as markup. */
export const SCRIPT = `
'use strict';
const el = (name, attributes = {}, ...children) => {
  const node = Object.assign(document.createElement(name), attributes);
  node.append(...children);
  return node;
};
// What stands between backticks is code.
const rich = (text) => text.split('\`').map((part, i) => i % 2 ? el('code', { textContent: part }) : part);
const resolve = (doc, schema) => {
  const at = schema && schema.$ref;
  return at ? at.slice(2).split('/').reduce((here, key) => here[key], doc) : schema || {};
};
const typeOf = (doc, schema) => {
  const own = resolve(doc, schema);
  if (own.enum) return own.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (own.const !== undefined) return JSON.stringify(own.const);
  const choices = own.anyOf || own.oneOf;
  if (choices) return choices.map((choice) => typeOf(doc, choice)).join(' | ');
  if (own.format === 'binary') return 'file';
  if (own.type === 'array') return typeOf(doc, own.items) + '[]';
  const range = [own.minimum, own.maximum].every((bound) => bound !== undefined)
    ? ' ' + own.minimum + '…' + own.maximum : '';
  return [].concat(own.type || 'any').join(' | ') + range;
};
const fieldTable = (doc, schema) => {
  const own = resolve(doc, schema);
  const rows = Object.entries(own.properties || {}).map(([name, field]) => {
    const { description = '', default: usual } = { ...resolve(doc, field), ...field };
    const needed = (own.required || []).includes(name);
    const about = description + (usual === undefined ? '' : ' Default: ' + usual + '.');
    return el('tr', {}, el('td', {}, el('code', { textContent: name }), needed ? el('i', { textContent: ' *', title: 'required' }) : ''),
      el('td', {}, el('code', { textContent: typeOf(doc, field) })), el('td', {}, ...rich(about)));
  });
  return el('table', {}, ...rows);
};
const sample = (doc, schema) => {
  const own = resolve(doc, schema);
  if (own.example !== undefined) return own.example;
  if (own.default !== undefined) return own.default;
  return own.enum ? own.enum[0] : own.type === 'integer' ? own.minimum || 1 : 'text';
};
const shell = (text) => "'" + String(text).replaceAll("'", "'\\\\''") + "'";
const curl = (doc, method, path, operation) => {
  const filled = path.replace(/\\{(\\w+)\\}/g, (_, name) => name.toUpperCase());
  const lines = ['curl ' + location.origin + filled, '-H "Authorization: Bearer $OPENAI_API_KEY"'];
  const body = operation.requestBody && operation.requestBody.content['application/json'];
  if (body) {
    const own = resolve(doc, body.schema);
    for (const name of own.required || []) {
      const field = resolve(doc, own.properties[name]);
      const isFile = field.format === 'binary' || field.anyOf || field.oneOf;
      lines.push('-F ' + shell(name + '=' + (isFile ? '@' + name + '.mp4' : sample(doc, field))));
    }
  } else if (method === 'delete') lines.push('-X DELETE');
  return el('pre', {}, el('code', { textContent: lines.join(' \\\\\\n  ') }));
};
const badge = (method) => el('b', { className: 'method ' + method, textContent: method.toUpperCase() });
const section = (doc, id, method, path, operation) => {
  const body = operation.requestBody && operation.requestBody.content['application/json'];
  const parameters = { properties: {}, required: [] };
  for (const { name, required, schema, description } of operation.parameters || []) {
    parameters.properties[name] = { description, ...schema };
    if (required) parameters.required.push(name);
  }
  const reply = Object.entries(operation.responses['200'].content);
  return el('section', { id },
    el('h2', {}, badge(method), el('code', { textContent: path })),
    el('p', {}, ...rich(operation.summary)),
    operation.description ? el('p', {}, el('small', {}, ...rich(operation.description))) : '',
    ...(Object.keys(parameters.properties).length
      ? [el('h3', { textContent: 'Parameters' }), fieldTable(doc, parameters)] : []),
    ...(body ? [el('h3', { textContent: 'Body' }), fieldTable(doc, body.schema)] : []),
    el('h3', { textContent: 'Reply' }),
    reply[0][0] === 'application/json' && reply.length === 1
      ? fieldTable(doc, reply[0][1].schema)
      : el('p', {}, el('code', { textContent: reply.map(([type]) => type).join(', ') })),
    el('h3', { textContent: 'Example' }), curl(doc, method, path, operation));
};
const show = (doc) => {
  document.getElementById('about').prepend(doc.info.description + ' ');
  const sections = [];
  const groups = new Map();
  for (const [path, methods] of Object.entries(doc.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const id = operation.operationId;
      sections.push(section(doc, id, method, path, operation));
      const [tag] = operation.tags || [''];
      if (!groups.has(tag)) groups.set(tag, []);
      const link = el('a', { href: '#' + id }, badge(method), el('span', { textContent: path.replace('/v1', '') }));
      groups.get(tag).push(el('li', {}, link));
    }
  for (const [tag, links] of groups)
    document.getElementById('index').append(el('h2', { textContent: tag }), el('ul', {}, ...links));
  document.getElementById('endpoints').replaceChildren(...sections);
};
fetch('/openapi.json').then((reply) => reply.json()).then(show, (error) => {
  document.getElementById('endpoints').textContent = 'The document cannot be read: ' + error;
});
`;
