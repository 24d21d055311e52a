/** Hosts that lead to this machine or a network that is not public, in every way of writing them. */
export const FORBIDDEN_HOSTS: readonly string[] = [
  // Loopback, as numbers of any base and length, with a dot at the end, in other scripts' digits and dots, percent-encoded.
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '127.0.0.1.', '2130706433', '017700000001', '0177.0.0.1'],
  ...['0x7f000001', '0x7f.1', '0x7f.0.0.1', '0X7F.0.0.0X1', '0177.0.0x1', '127.0.0.1', '127。0。0。1', '①②⑦.⓪.⓪.①'],
  ...['127%2e0%2e0%2e1', '%31%32%37.0.0.1'],
  // Unspecified and "this network".
  ...['0', '0.0.0.0', '0x0', '00', '0.1.2.3'],
  // Private networks, carriers' networks.
  ...['10.0.0.1', '10.255.255.255', '012.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.65535'],
  ...['100.64.0.1', '100.127.255.255'],
  // Link-local, where clouds keep their credentials, and other services of clouds.
  ...[
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '169.254.43518',
    '169.254.170.2',
    '100.100.100.200',
    '192.0.0.192',
  ],
  ...['168.63.129.16'],
  // Multicast, broadcast, reserved, documentation, benchmarking, relays.
  ...['224.0.0.1', '239.255.255.250', '255.255.255.255', '240.0.0.1', '192.0.0.1', '192.0.2.1', '198.51.100.1'],
  ...['203.0.113.1', '198.18.0.1', '198.19.255.255', '192.88.99.1', '192.31.196.1', '192.52.193.1', '192.175.48.1'],
  // IPv6: loopback, unspecified, link-local, site-local, unique local, multicast.
  ...[
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::0001]',
    '[::]',
    '[fe80::1]',
    '[febf::1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fdff::1]',
  ],
  ...['[fd00:ec2::254]', '[ff02::1]', '[ff0e::1]'],
  // IPv6 that carries IPv4: mapped, translated, compatible, NAT64, 6to4, Teredo.
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:FFFF:A9FE:A9FE]', '[::ffff:0:127.0.0.1]', '[::127.0.0.1]'],
  ...['[::7f00:1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]'],
  ...['[2002:a9fe:a9fe::1]', '[2001:0:7f00:1::]', '[::ffff:8.8.8.8]', '[64:ff9b::8.8.8.8]'],
  // IPv6: documentation, benchmarking, discard, ORCHID, segment routing, not handed out.
  ...[
    '[2001:db8::1]',
    '[3fff::1]',
    '[2001:2::1]',
    '[100::1]',
    '[2001:10::1]',
    '[2001:20::1]',
    '[5f00::1]',
    '[4000::1]',
  ],
  // Names of this machine and of networks that are not public.
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'localhost.localdomain',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    'redis',
    'instance-data',
  ],
  ...[
    'metadata.google.internal',
    'api.svc.cluster.local',
    'printer.local.',
    'router.lan',
    'nas.home.arpa',
    'wiki.corp',
  ],
];

/** What a name may resolve to, by name; every one of them is to be refused. */
export const FORBIDDEN_ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'loopback.example': ['127.0.0.1'],
  'loopback-six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'mapped-hexadecimal.example': ['::ffff:7f00:1'],
  'scoped.example': ['fe80::1%lo'],
  'metadata.example': ['169.254.169.254'],
  'private.example': ['10.1.2.3'],
  'unique-local.example': ['fd00::1'],
  'translated.example': ['64:ff9b::7f00:1'],
  'unspecified.example': ['0.0.0.0'],
  'second-is-private.example': ['2d00::1', '192.168.1.1'],
  'last-of-many.example': ['2d00::1', '2d00::2', '2d00::3', '2d00::4', '2d00::5', '127.0.0.1'],
  'xn--bcher-kva.example': ['127.0.0.1'],
  'nonsense.example': ['not an address'],
};

/** URLs that mislead by their form; `PORT` is the listener's. */
export const FORBIDDEN_FORMS: readonly string[] = [
  'HTTP://127.0.0.1:PORT/',
  'hTTps://127.0.0.1:PORT/',
  'http:127.0.0.1:PORT',
  'http:/127.0.0.1:PORT/',
  'http:///127.0.0.1:PORT/',
  'http:////127.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:\\127.0.0.1:PORT',
  '  http://127.0.0.1:PORT/  ',
  'ht\ntp://127.\t0.0.1:PORT/',
  'http://127.0.0.1:PORT#@public.example/',
  'http://127.0.0.1:PORT?@public.example/',
  'http://127.0.0.1:PORT\\@public.example/',
  'http://127.0.0.1:PORT/\u{0}',
  'http://@127.0.0.1:PORT/',
  'http://1\u{ad}27.0.0.1:PORT/',
  'http://public.example:22/',
  'http://public.example:25/',
  'http://public.example:6379/',
  'https://public.example:5432/',
  'http://public.example:0/',
];

/** What is no URL of a web page. */
export const INVALID_URLS: readonly string[] = [
  ...['', ' ', 'public.example', '//127.0.0.1/', '/etc/passwd', 'http://', 'http:///', 'https://:443/', 'http://a b/'],
  ...['http://user@public.example/', 'http://user:secret@public.example/', 'http://:secret@public.example/'],
  ...['http://public.example@127.0.0.1/', 'http://127.0.0.1:80@public.example/', 'http://public.example%00.local@x/'],
  ...[
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1:6379/_PING',
    'dict://127.0.0.1/',
  ],
  ...[
    'data:text/html,hello',
    'javascript:alert(1)',
    'ws://127.0.0.1/',
    'ldap://127.0.0.1/',
    'about:blank',
    'tftp://a/',
  ],
  ...[
    'blob:http://127.0.0.1/1',
    'view-source:http://127.0.0.1/',
    'jar:http://127.0.0.1!/',
    'unix:///var/run/docker.sock',
  ],
  ...['http://[fe80::1%25lo]/', 'http://[::1%lo]/', 'http://[::1/', 'http://::1/', 'http://[127.0.0.1]/'],
  ...[
    'http://256.0.0.1/',
    'http://0x100000000/',
    'http://1.2.3.4.5/',
    'http://127.0.0.1:99999/',
    'http://127.0.0.1:8a/',
  ],
  ...['http://%00/', 'http://a%2fb/', `http://public.example/${'a'.repeat(5_000)}`],
];
