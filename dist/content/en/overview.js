const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'What is calcinosis?',
    items: {
        meaning: {
            text: [
                'Calcinosis is calcium in the wrong place. Chalky [calcium salts](#calcium-salts) settle in soft parts of the body, such as the skin. [@reiter2011; @w-dermnet] These deposits do not dissolve. [@reiter2011; @w-uptodate] Bones and teeth need calcium: that is normal, and it is not calcinosis. [@w-dermnet]',
                'The skin form is called [calcinosis cutis](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'What it looks like',
            text: [
                'You may see or feel firm lumps. Many are white or yellow. [@w-dermadvisor] On brown or black skin, the color may look different. Go by touch too: the lumps feel hard. [@w-dermadvisor; @w-tma]',
                'If the look of the lumps worries you, tell your care team. [@w-tma]',
            ],
        },
        place: {
            heading: 'Where it lies',
            text: [
                'Deposits can lie in the skin or just under it. They can lie deeper too: in a muscle, or in a tendon, the cord that ties it to bone. [@w-dermnet; @w-tma] Some types reach organs inside the body. [@w-dermnet]',
                'In one study of people with [scleroderma](#systemic-sclerosis), about 7 in 10 of the places were on the hands. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'How it can affect you',
            text: [
                'Some deposits are tiny, and you may feel nothing. Others are big, hurt, and make daily life hard. [@w-sclerodermabc; @valenzuela2020] Those by a joint tend to cause more trouble. So do those where the skin breaks and a [sore](#ulcer) forms. [@w-tma; @valenzuela2020]',
                'White, chalky matter may leak out of a sore. [@valenzuela2020] Do not squeeze or cut a lump, as germs could get in. [@w-sclerodermabc-faq]',
                'In one study of people with scleroderma, infection was rare (about 2 in 100). [@valenzuela2020] Get help the same day if skin near a lump is hot, has pus, or turns red or darker. Do so for a fever too. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: 'Is it cancer?',
            text: [
                'The deposits are not cancer. [@w-medlineplus-hftc] But other lumps can look the same, and calcium can form inside some tumors. [@w-dermnet] **Have a new lump checked** by a doctor or nurse. Be seen within days if it grows or sits deep. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Drawing of skin and what lies below it, cut open',
        description: 'From the top down: skin, fat, a muscle with its tendon, and two bones at a joint. Four chalky deposits lie at different depths. A fifth has broken through the skin and leaks.',
        note: 'Not to scale, and not in real colors.',
        deposits: {
            title: 'Calcium deposits',
            labels: {
                'in-skin': '**In the skin:** a firm bump that you can see and feel.',
                'in-fat': '**In the fat under the skin:** a lump that you may feel but not see.',
                'in-muscle': '**In a muscle:** too deep to see.',
                'by-joint': '**Next to a tendon, by a joint:** it can make the joint stiff.',
                'through-skin': '**Where the skin is broken:** chalky matter leaks out.',
            },
        },
        tissues: {
            title: 'Parts of the body',
            labels: {
                skin: 'Skin',
                fat: 'Fat',
                muscle: 'Muscle',
                tendon: 'Tendon',
                bone: 'Bones, with a joint between them. The calcium in bone is normal.',
            },
        },
    },
};

export { overview };
