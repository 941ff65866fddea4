const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'Tiếng Việt',
    labelled: '{label}: {text}',
    sources: 'Nguồn',
    source: 'Nguồn {n}',
    backToText: 'Trở lại bài viết',
    copied: 'Đã sao chép',
    copyByHand: 'Hãy chọn đoạn chữ này rồi sao chép.',
    contact: 'Liên hệ',
    emergencyNumber: 'số cấp cứu nơi quý vị ở (115, 112, 911 hoặc 999)',
    reviewed: '{by} đã duyệt vào {on}.',
    notReviewed: 'Chưa có chuyên viên y tế nào duyệt bài này. Vì vậy, hãy mang câu hỏi của quý vị đến nhóm điều trị.',
    draft: 'Bản dịch này là bản nháp. Chưa có chuyên viên y tế nào duyệt bản dịch. Vì vậy, hãy mang câu hỏi của quý vị đến nhóm điều trị.',
    about: 'Về bài viết này',
    version: 'Phiên bản {version}, {date}',
    local: 'Cơ sở y tế đưa trang này lên đã sửa hoặc thêm một phần nội dung.',
};
const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Nguyên nhân và yếu tố nguy cơ',
    intro: 'Mỗi loại lắng đọng canxi có nguyên nhân riêng. [@reiter2011] Dưới đây là ba nhóm nguyên nhân. Chấn thương, nhiễm trùng và việc điều trị y tế cũng có thể gây ra bệnh. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Bệnh tự miễn và bệnh viêm',
            explanation: 'Khi có [bệnh tự miễn](#autoimmune-disease), cơ thể tấn công nhầm mô của chính mình. Canxi có thể đọng lại ở nơi bị tổn thương. Nồng độ trong máu phần lớn vẫn bình thường. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Khoáng chất trong máu và thận',
            explanation: 'Máu có quá nhiều canxi, quá nhiều phosphat, hoặc cả hai. Một phần có thể đọng lại trong mô. [@reiter2011] Bác sĩ gọi loại này là [“di căn” (metastatic)](#metastatic). Tên này nói về khoáng chất. Đây **không phải là sự lan rộng của ung thư**.',
        },
        genetic: {
            name: 'Nguyên nhân di truyền',
            explanation: 'Một số dạng là do gen bị thay đổi, truyền trong gia đình. Các dạng này rất hiếm. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Xơ cứng bì hệ thống (scleroderma)',
            known: [
                'Trong các nghiên cứu, khoảng 1 trong 4 đến 4 trong 10 người mắc bệnh này bị lắng đọng canxi. [@valenzuela2016; @w-samoes2023]',
                'Lắng đọng canxi gặp ở cả thể giới hạn và thể lan tỏa. [CREST](#crest) là tên cũ, gắn với thể giới hạn. Chữ C trong tên này là calcinosis (lắng đọng canxi). [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Viêm da cơ',
            known: [
                'Bệnh này làm hại cơ và da. Khoảng 20 trong 100 người lớn mắc bệnh bị lắng đọng canxi. [@hoeltzel2014; @w-tma]',
                'Ở thể trẻ em (viêm da cơ thiếu niên), con số dao động từ 10 đến 70 trong 100. [@hoeltzel2014] Bốn nghiên cứu cho thấy 13 đến 47 trong 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lupus ban đỏ hệ thống (SLE)',
            known: [
                'Canxi trong da rất hiếm gặp ở bệnh [lupus](#lupus). [@w-sle-jdd] Một nghiên cứu X-quang cũ thấy canxi gần khớp và trong mô mềm ở 9 trong 130 người. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Suy thận mạn (lâu dài)',
            known: [
                'Đây là nguyên nhân chính trong nhóm này, nhất là khi đang [lọc máu](#dialysis). [@rumancik2020] Tác nhân mạnh nhất là quá nhiều phosphat trong máu. Canxi có thể vẫn bình thường. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Tuyến cận giáp hoạt động quá mức',
            known: [
                'Các tuyến nhỏ này ở cổ tạo ra quá nhiều hormone ([cường cận giáp](#hyperparathyroidism)). Canxi và phosphat mất cân bằng, và một phần có thể đọng lại trong mô. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Nguy cơ bị calciphylaxis',
            known: [
                'Calciphylaxis hiếm gặp và có thể đe dọa tính mạng. [@nigwekar2018] **Hãy tìm trợ giúp y tế thật nhanh** nếu có vùng da mới bị rất đau và chuyển sang màu tím, sẫm hoặc đen.',
                'Hầu hết người bị calciphylaxis có [bệnh thận giai đoạn cuối](#end-stage-renal-disease). [@nigwekar2018] Trong một nghiên cứu, người đang dùng warfarin khi bắt đầu lọc máu có khả năng mắc cao gấp hơn ba lần. [@nigwekar2016] **Không tự ý ngưng warfarin: hãy hỏi người kê đơn.**',
                'Bệnh cũng có thể xảy ra khi không bị suy thận. Bệnh gặp ở người có tuyến cận giáp hoạt động quá mức, ung thư, tổn thương gan do rượu, và [bệnh mô liên kết](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Lắng đọng canxi dạng u có tính gia đình',
            known: [
                'Đứa trẻ nhận một gen bị thay đổi từ cả cha và mẹ. [@boyce2020] Ở một thể, phosphat trong máu cao. Ở thể kia, phosphat bình thường. [@boyce2020; @w-sprecher]',
                'Các khối canxi lớn mọc gần khớp, thường nhất là ở hông, vai và khuỷu tay. Chúng có thể trông giống khối u, nhưng không phải là khối u và không phải ung thư. [@w-medlineplus-hftc] Dù vậy, nếu có cục mới, hãy đi khám.',
            ],
        },
    },
    genes: {
        title: 'Dành cho chuyên viên y tế: các gen',
        text: [
            'Thể phosphat cao: [FGF23](#fgf23), GALNT3 hoặc KL. [@boyce2020] Thể phosphat bình thường: SAMD9. [@w-sprecher] Di truyền lặn trên nhiễm sắc thể thường. [@boyce2020]',
        ],
    },
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Cách phát hiện lắng đọng canxi',
    intro: 'Bác sĩ phát hiện lắng đọng canxi bằng cách khám và làm một số xét nghiệm. [@le-statpearls] Dưới đây là các bước theo thứ tự thường gặp. Chụp X-quang thường được làm đầu tiên. [@mar2021] **Không phải ai cũng cần đủ mọi bước.**',
    parts: {
        happens: 'Việc được làm',
        shows: 'Cho biết điều gì',
        misses: 'Không cho biết điều gì',
    },
    items: {
        examination: {
            name: 'Khám bệnh',
            happens: 'Bác sĩ hoặc y tá xem da của quý vị và sờ tìm các cục cứng.',
            shows: 'Các cục cứng điển hình. Cục nằm ngay dưới da là dễ tìm nhất.',
            misses: 'Nếu chỉ khám thì có thể bỏ sót. Một nghiên cứu xem xét những người bị xơ cứng bì hệ thống. Khi khám, bác sĩ tìm thấy canxi ở khoảng 58 trong 100 người có canxi trên phim X-quang. [@w-samoes2023]',
        },
        imaging: {
            name: 'Chụp hình',
            happens: 'Quý vị được chụp hình, thường nhất là chụp X-quang thường. Một số người cần thêm siêu âm, [chụp CT](#ct-scan) hoặc [chụp MRI](#mri). Các cách này chủ yếu dùng cho cục nằm sâu. [@mar2021]',
            shows: 'Phim X-quang cho biết có bao nhiêu canxi và ở đâu. Siêu âm và CT có thể cho thấy chi tiết hơn. [@mar2021]',
            misses: 'MRI thông thường không cho thấy rõ bản thân canxi bằng các cách khác. [@mar2021]',
        },
        'blood-tests': {
            name: 'Xét nghiệm máu',
            happens: 'Quý vị được lấy một ít máu. Phòng xét nghiệm đo canxi và phosphat trong máu. Thường thì họ cũng kiểm tra thận, vitamin D và một hormone điều hòa canxi (hormone cận giáp). [@le-statpearls; @boyce2020]',
            shows: 'Các khoáng chất này có mất cân bằng hay không. Máu cũng có thể cho thấy dấu hiệu của một bệnh gây ra lắng đọng canxi. [@le-statpearls] [Xét nghiệm ANA](#antinuclear-antibody) có thể gợi ý bệnh lupus hoặc xơ cứng bì, hoặc cho thấy ít khả năng mắc. [@w-ana]',
            misses: 'Chỉ riêng xét nghiệm ANA thì không thể khẳng định hay loại trừ một bệnh. Kết quả dương tính thấp thường gặp ở người lớn tuổi khỏe mạnh. Một số thuốc cũng có thể gây ra kết quả này. [@w-ana]',
        },
        biopsy: {
            name: 'Sinh thiết',
            happens: 'Đôi khi, bác sĩ lấy một mẩu mô rất nhỏ. Phòng xét nghiệm soi kỹ mẩu mô đó. Nếu có dấu hiệu của [calciphylaxis](#calciphylaxis), **việc này có thể gây vết loét mới hoặc nhiễm trùng.** Việc này nên do bác sĩ chuyên khoa quyết định. [@w-clinlab]',
            shows: 'Sinh thiết có thể xác nhận lắng đọng canxi và loại trừ các bệnh khác. [@reiter2011] Cách này chủ yếu được làm khi lo ngại ung thư.',
            misses: 'Một mẩu mô nhỏ không cho biết có bao nhiêu canxi, hoặc canxi còn nằm ở đâu nữa.',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Về thông tin này',
    items: {
        information: '**Chỉ để tham khảo.** Tài liệu này giúp quý vị tìm hiểu về lắng đọng canxi và chuẩn bị cho buổi khám. Tài liệu không thể cho biết quý vị bị bệnh gì, hoặc điều gì tốt nhất cho quý vị.',
        'no-stand-in': '**Không thay thế nhóm điều trị của quý vị.** Bác sĩ hoặc y tá biết rõ quý vị có thể đưa ra lời khuyên phù hợp với quý vị. Tài liệu này thì không thể. Đừng trì hoãn việc khám chữa bệnh, và đừng ngưng điều trị, vì những gì quý vị đọc ở đây.',
        emergency: '**Không dùng cho trường hợp cấp cứu.** Nếu cần cấp cứu, đừng đọc tiếp. Hãy gọi {emergency}.',
        making: '**Viết theo các nguồn đã công bố.** Đó là các nghiên cứu và trang web về sức khỏe. Mỗi con số đều ghi nguồn. Một dòng bên dưới cho biết đã có chuyên viên y tế kiểm tra bài này hay chưa.',
        privacy: '**Riêng tư.** Tài liệu này không gửi bất cứ điều gì về quý vị cho ai. Tài liệu không đặt cookie và không đếm lượt xem. Trang web chứa tài liệu này có thể có quy định riêng.',
    },
    help: {
        title: 'Trợ giúp thêm',
        intro: 'Các hội nhóm này giúp người có bệnh mà lắng đọng canxi có thể đi kèm.',
        groups: {
            myositis: 'Thông tin thêm về lắng đọng canxi đi kèm bệnh tự miễn.',
            scleroderma: 'Thông tin thêm cho người bị xơ cứng bì hệ thống (scleroderma).',
            kidney: 'Thông tin thêm cho người bị bệnh thận.',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Câu hỏi về lắng đọng canxi',
    items: {
        'firm-lump': {
            question: 'Tôi có một cục chắc dưới da. Tôi nên làm gì?',
            answer: [
                'Nếu có cục mới, hãy đi khám bác sĩ hoặc y tá. Nếu cục lớn dần, hãy đi khám trong vài ngày tới. [@w-sarcoma] Đó có thể là [lắng đọng canxi](#calcinosis), tức canxi tích tụ dưới da. Các khối canxi này không phải ung thư, nhưng những bệnh khác có thể trông giống như vậy. Cách điều trị đúng tùy vào nguyên nhân.',
                '**Hãy tìm trợ giúp cấp cứu ngay** nếu ngón tay hoặc ngón chân chuyển màu xanh tím hoặc đen, hoặc cứ trắng bệch. Cũng làm vậy nếu quý vị bị nhiễm trùng và lú lẫn, rét run dữ dội hoặc thở rất khó nhọc. Nếu bị suy thận và có vùng da sẫm màu, rất đau, hãy gọi ngay nhóm điều trị thận hoặc số cấp cứu. Nếu chỗ truyền dịch bị đau hoặc sẫm màu, hãy báo y tá ngay.',
                '**Hãy đi khám trong hôm nay** nếu da gần cục bị nóng, có mủ, hoặc chuyển đỏ hay sẫm màu hơn. Cũng làm vậy nếu bị sốt, có vùng da tím hoặc đen bị đau, hoặc một khớp nóng và sưng.',
            ],
        },
        'skin-signs': {
            question: 'Dấu hiệu của canxi trong da (calcinosis cutis) là gì?',
            answer: [
                '[Lắng đọng canxi ở da (calcinosis cutis)](#calcinosis-cutis) là canxi nằm ngay trong da. [@reiter2011] Nó tạo ra các cục cứng, chắc. Cục có thể màu trắng, vàng hoặc cùng màu da. [@w-dermadvisor] Ở người có da nâu hoặc da đen, cục có thể trông khác.',
                'Cục có thể đau, thành vết loét, hoặc rỉ ra chất sệt trắng như phấn. [@valenzuela2020] Không nặn hoặc cắt cục.',
            ],
        },
        diagnosis: {
            question: 'Làm sao bác sĩ biết đó có phải là lắng đọng canxi?',
            answer: [
                'Bác sĩ hoặc y tá xem và sờ các cục. Chỉ làm vậy thì có thể bỏ sót. [@w-samoes2023] Chụp X-quang thường được làm đầu tiên. Phim cho biết canxi nằm ở đâu. [@mar2021]',
                'Xét nghiệm máu để tìm nguyên nhân. Xét nghiệm này đo canxi, phosphat và dấu hiệu của [bệnh tự miễn](#autoimmune-disease). [@le-statpearls]',
                'Một số người cần [sinh thiết](#biopsy). Bác sĩ lấy một mẩu da rất nhỏ để soi kỹ. Khi bị [calciphylaxis](#calciphylaxis), việc này có thể gây vết loét mới, vì vậy nên để bác sĩ chuyên khoa quyết định. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: 'Lắng đọng canxi loạn dưỡng và “di căn” (không phải sự lan rộng của ung thư) khác nhau ra sao?',
            answer: [
                'Lắng đọng canxi **loạn dưỡng (dystrophic)** là loại thường gặp nhất. Canxi đọng trong mô đã bị tổn thương hoặc bị viêm. Canxi và phosphat trong máu thường bình thường. [@le-statpearls]',
                'Lắng đọng canxi **“di căn” (metastatic)** bắt đầu từ máu. Canxi, phosphat hoặc cả hai bị lệch, và thường quá cao. Nguyên nhân thường gặp là suy thận mạn. [@le-statpearls] Tên này nói về khoáng chất. Đây **không phải là sự lan rộng của ung thư**.',
            ],
        },
        autoimmune: {
            question: 'Bệnh tự miễn có thể gây lắng đọng canxi không?',
            answer: [
                'Có. Trong các bệnh này, cơ thể tấn công nhầm mô của chính mình. Tổn thương đó có thể dẫn đến lắng đọng canxi loạn dưỡng. Nó có thể đi kèm [xơ cứng bì hệ thống](#systemic-sclerosis) (scleroderma). Nó cũng có thể đi kèm [viêm da cơ](#dermatomyositis). Ở bệnh [lupus](#lupus) thì ít gặp hơn nhiều. [@balin2012]',
                'Trong các nghiên cứu về xơ cứng bì hệ thống, khoảng 1 trong 4 đến 4 trong 10 người có lắng đọng canxi. [@valenzuela2016; @w-samoes2023] Con số tùy vào việc tìm kỹ đến đâu: X-quang cho thấy nhiều hơn so với khám da.',
            ],
        },
        tumoral: {
            question: 'Lắng đọng canxi dạng u có phải là một dạng hiếm không?',
            answer: [
                'Có. Đó là một dạng hiếm trong cả nhóm bệnh. [@le-statpearls] Bệnh thường truyền trong gia đình. Một dạng tương tự có thể đi kèm suy thận. [@fathi2014]',
                'Bệnh tạo ra các khối lớn, thường nhất là gần hông, vai hoặc khuỷu tay. Chúng có thể trông giống khối u, nhưng không phải là khối u và không phải ung thư. [@w-medlineplus-hftc] Dù vậy, nếu có cục mới, hãy đi khám.',
            ],
        },
        surgery: {
            question: 'Phẫu thuật có thể lấy khối canxi ra không?',
            answer: [
                'Có. Đây là lựa chọn thường gặp khi các cục ở một chỗ gây khó chịu. [@balin2012]',
                'Cục có thể mọc lại. Điều này dễ xảy ra hơn nếu cục lớn, hoặc với một số loại, như [lắng đọng canxi dạng u](#tumoral-calcinosis). [@fathi2014] Hãy hỏi phẫu thuật có thể giúp gì cho quý vị, và điều gì có thể không hay xảy ra.',
            ],
        },
    },
    ui: {
        openAll: 'Mở tất cả',
        closeAll: 'Đóng tất cả',
        filter: 'Tìm trong các câu hỏi',
        clearFilter: 'Xóa tìm kiếm',
        matches: { other: 'Đang hiện {shown} trong {all} câu hỏi' },
        noMatch: 'Không có câu hỏi nào phù hợp. Hãy thử từ khác.',
        copyLink: 'Sao chép liên kết đến câu trả lời',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Các từ trong tài liệu này',
    terms: {
        'antinuclear-antibody': {
            name: 'Kháng thể kháng nhân (ANA)',
            meaning: 'Xét nghiệm máu tìm các protein nhắm vào tế bào của chính cơ thể. Kết quả cũng dương tính ở một số người khỏe mạnh.',
        },
        asymptomatic: {
            name: 'Không triệu chứng',
            meaning: 'Không có triệu chứng nào mà người bệnh cảm thấy được.',
        },
        'autoimmune-disease': {
            name: 'Bệnh tự miễn',
            meaning: 'Bệnh trong đó hệ phòng vệ của cơ thể tấn công nhầm mô của chính mình.',
        },
        biopsy: { name: 'Sinh thiết', meaning: 'Lấy một mẩu mô rất nhỏ và soi dưới kính hiển vi.' },
        bisphosphonates: {
            name: 'Bisphosphonat (bisphosphonate)',
            meaning: 'Thuốc làm chậm quá trình hủy xương. Thuốc đã được dùng thử cho các khối canxi.',
        },
        calcification: {
            name: 'Vôi hóa (canxi hóa)',
            meaning: 'Canxi tích tụ ở nơi không nên có.',
        },
        calcinosis: {
            name: 'Lắng đọng canxi (calcinosis)',
            meaning: 'Các cục hoặc mảng canxi trong phần mềm của cơ thể.',
        },
        'calcinosis-cutis': {
            name: 'Lắng đọng canxi ở da (calcinosis cutis)',
            meaning: 'Các cục canxi trong da.',
        },
        calciphylaxis: {
            name: 'Calciphylaxis',
            meaning: 'Một tình trạng cấp cứu hiếm gặp. Canxi và cục máu đông làm tắc các mạch máu nhỏ của da. Da sẫm màu và rất đau.',
        },
        'calcium-channel-blocker': {
            name: 'Thuốc chẹn kênh canxi',
            meaning: 'Thuốc làm bớt canxi đi vào tế bào. Thuốc thường được dùng cho huyết áp.',
        },
        'calcium-salts': {
            name: 'Muối canxi',
            meaning: 'Canxi kết hợp với một chất khác, như phosphat. Trong mô, chúng không tan.',
        },
        'connective-tissue-disease': {
            name: 'Bệnh mô liên kết',
            meaning: 'Bệnh của loại mô giữ cơ thể gắn kết với nhau: da, khớp và mạch máu.',
        },
        crest: {
            name: 'Hội chứng CREST',
            meaning: 'Tên cũ, gắn với xơ cứng bì thể giới hạn. Chữ C là calcinosis (lắng đọng canxi).',
        },
        'ct-scan': {
            name: 'Chụp CT (chụp cắt lớp)',
            meaning: 'Chụp tia X từ nhiều góc rồi ghép lại thành hình chi tiết.',
        },
        dermatomyositis: {
            name: 'Viêm da cơ (dermatomyositis)',
            meaning: 'Bệnh gây yếu cơ và phát ban ở da. Người lớn và trẻ em đều có thể mắc.',
        },
        dialysis: {
            name: 'Lọc máu (chạy thận)',
            meaning: 'Cách điều trị làm sạch máu khi thận suy, bằng máy hoặc bằng dịch lọc.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'Một thuốc chẹn kênh canxi đã được dùng thử cho lắng đọng canxi.',
        },
        dystrophic: {
            name: 'Vôi hóa loạn dưỡng (dystrophic)',
            meaning: 'Canxi đọng trong mô đã bị tổn thương từ trước. Nồng độ trong máu thường bình thường.',
        },
        'end-stage-renal-disease': {
            name: 'Bệnh thận giai đoạn cuối',
            meaning: 'Thận không còn làm việc đủ để sống nếu không lọc máu hoặc ghép thận.',
        },
        eswl: {
            name: 'Điều trị bằng sóng xung kích (ESWL)',
            meaning: 'Sóng gần giống sóng âm, phát từ ngoài cơ thể, làm vỡ các khối canxi.',
        },
        excision: { name: 'Cắt bỏ', meaning: 'Cắt lấy một thứ ra khỏi cơ thể bằng phẫu thuật.' },
        extravasation: {
            name: 'Thoát mạch',
            meaning: 'Dịch truyền rỉ ra khỏi tĩnh mạch, vào mô xung quanh.',
        },
        fgf23: {
            name: 'Gen FGF23',
            meaning: 'Gen này chứa bản thiết kế của một hormone báo cho thận thải phosphat ra ngoài.',
        },
        hyperparathyroidism: {
            name: 'Cường cận giáp',
            meaning: 'Các tuyến nhỏ ở cổ tạo ra quá nhiều một loại hormone. Canxi mất cân bằng.',
        },
        hyperphosphatemia: {
            name: 'Tăng phosphat máu',
            meaning: 'Có quá nhiều phosphat (phốt pho) trong máu.',
        },
        iatrogenic: { name: 'Do điều trị y tế (iatrogenic)', meaning: 'Do việc chăm sóc y tế gây ra.' },
        idiopathic: { name: 'Vô căn (idiopathic)', meaning: 'Chưa ai tìm ra nguyên nhân.' },
        lesion: {
            name: 'Tổn thương',
            meaning: 'Một chỗ mô bị thay đổi, như cục, vết loét hoặc mảng da.',
        },
        lupus: {
            name: 'Lupus ban đỏ hệ thống (SLE)',
            meaning: 'Bệnh tự miễn có thể ảnh hưởng đến da, khớp, thận và các nơi khác.',
        },
        metastatic: {
            name: 'Vôi hóa “di căn” (metastatic)',
            meaning: 'Canxi đọng trong mô lành vì khoáng chất trong máu bị lệch. Đây không phải là sự lan rộng của ung thư.',
        },
        minocycline: {
            name: 'Minocycline (minocyclin)',
            meaning: 'Một thuốc kháng sinh, cũng làm dịu tình trạng viêm.',
        },
        mri: {
            name: 'Chụp MRI (cộng hưởng từ)',
            meaning: 'Hình chụp bằng nam châm mạnh. MRI cho thấy canxi kém rõ hơn các cách chụp khác.',
        },
        necrosis: { name: 'Hoại tử', meaning: 'Mô trong cơ thể bị chết.' },
        nodule: { name: 'Nốt', meaning: 'Một cục nhỏ, đặc.' },
        'phosphate-binder': {
            name: 'Thuốc gắn phosphat',
            meaning: 'Thuốc uống cùng thức ăn. Thuốc giữ phosphat lại trong ruột.',
        },
        serum: {
            name: 'Nồng độ trong huyết thanh',
            meaning: 'Lượng của một chất trong phần lỏng của máu.',
        },
        'sodium-thiosulfate': {
            name: 'Natri thiosulfat (sodium thiosulfate)',
            meaning: 'Thuốc có thể giúp canxi tan ra. Thuốc được truyền hoặc tiêm.',
        },
        'systemic-sclerosis': {
            name: 'Xơ cứng bì hệ thống (scleroderma)',
            meaning: 'Bệnh tự miễn làm da cứng lại và làm hại các mạch máu nhỏ và nội tạng.',
        },
        'tumoral-calcinosis': {
            name: 'Lắng đọng canxi dạng u (tumoral calcinosis)',
            meaning: 'Các khối canxi lớn, hiếm gặp, ở gần khớp. Chúng trông giống khối u nhưng không phải, và có thể truyền trong gia đình. Nếu có cục mới, hãy đi khám.',
        },
        ulcer: { name: 'Loét', meaning: 'Vết thương hở lâu lành.' },
    },
    ui: {
        filter: 'Tìm trong các từ này',
        clearFilter: 'Xóa tìm kiếm',
        matches: { other: 'Đang hiện {shown} trong {all} từ' },
        noMatch: 'Không có từ nào phù hợp. Hãy thử từ khác.',
        inGlossary: 'Xem trong danh sách từ',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Tìm hiểu về lắng đọng canxi (calcinosis)',
    ui: {
        contents: 'Trong tài liệu này',
        readingTime: { other: 'Đọc khoảng {minutes} phút' },
        print: 'In tài liệu này',
        backToContents: 'Trở lại mục lục',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Những điểm chính về lắng đọng canxi',
    summary: 'Lắng đọng canxi (calcinosis) là tình trạng canxi tích tụ trong phần mềm của cơ thể. [@reiter2011] Ít người mắc. [@le-statpearls] Nhưng tình trạng này được biết rõ, và đáng quan tâm, ở một số bệnh tự miễn và ở bệnh thận giai đoạn muộn. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: 'Có hiếm không?',
            text: 'Điều này tùy vào bệnh khác mà quý vị có. Nhìn chung, lắng đọng canxi hiếm gặp. Nhưng nó khá thường gặp ở bệnh [xơ cứng bì hệ thống](#systemic-sclerosis) (scleroderma) và bệnh [viêm da cơ](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Năm loại',
            text: 'Lắng đọng canxi là tên của cả một nhóm. Tài liệu này chia thành năm loại, mỗi loại có nguyên nhân riêng. [@reiter2011] Một số nguồn chia thành bốn loại. [@w-dermnet]',
        },
        'main-cause': {
            title: 'Nguyên nhân chính',
            text: 'Thường nhất, canxi đọng trong mô đã bị tổn thương. [Bệnh tự miễn](#autoimmune-disease), chấn thương hoặc nhiễm trùng có thể gây ra tổn thương đó. Đây là loại [loạn dưỡng](#dystrophic). [@le-statpearls] Ở một số người, không tìm ra nguyên nhân.',
        },
        signs: {
            title: 'Dấu hiệu',
            text: 'Dấu hiệu có thể nhẹ hoặc nặng. Cục có thể đau, hoặc không đau chút nào. Khớp có thể bị cứng. Da có thể vỡ thành [vết loét](#ulcer) hở và rỉ ra chất sệt như phấn. [@valenzuela2020] **Nếu có cục mới, hãy đi khám** bác sĩ hoặc y tá. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Cách phát hiện',
            text: 'Việc này cần vài bước. Bác sĩ hoặc y tá khám các cục. Sau đó là chụp X-quang và xét nghiệm máu. Một số người cũng cần [sinh thiết](#biopsy): lấy một mẩu nhỏ để soi kỹ. [@mar2021]',
        },
        care: {
            title: 'Điều trị',
            text: 'Cách điều trị đúng tùy vào loại, nguyên nhân và mức độ nặng. [@w-uptodate-tx] Có thể là thuốc cho các triệu chứng, phẫu thuật, hoặc cả hai. [@traineau2020] Điều trị cũng có thể nhắm vào khoáng chất trong máu và tình trạng viêm. Hy vọng là quý vị thấy khỏe hơn và sống tốt hơn. Chưa có thử nghiệm nào chứng minh được điều này.',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Lắng đọng canxi (calcinosis) là gì?',
    items: {
        meaning: {
            text: [
                'Lắng đọng canxi (calcinosis) là canxi nằm sai chỗ. Các [muối canxi](#calcium-salts) trông như phấn đọng lại trong phần mềm của cơ thể, chẳng hạn như da. [@reiter2011; @w-dermnet] Các khối này không tan. [@reiter2011; @w-uptodate] Xương và răng cần canxi: đó là bình thường, không phải bệnh lắng đọng canxi. [@w-dermnet]',
                'Dạng ở da có tên là [calcinosis cutis](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'Trông như thế nào',
            text: [
                'Quý vị có thể thấy hoặc sờ thấy các cục chắc. Nhiều cục có màu trắng hoặc vàng. [@w-dermadvisor] Ở người có da nâu hoặc da đen, màu có thể trông khác. Hãy sờ thử nữa: các cục có cảm giác cứng. [@w-dermadvisor; @w-tma]',
                'Nếu vẻ ngoài của các cục làm quý vị lo lắng, hãy nói với nhóm điều trị. [@w-tma]',
            ],
        },
        place: {
            heading: 'Nằm ở đâu',
            text: [
                'Khối canxi có thể nằm trong da hoặc ngay dưới da. Chúng cũng có thể nằm sâu hơn: trong cơ, hoặc trong gân, tức dải dây nối cơ với xương. [@w-dermnet; @w-tma] Một số loại lan đến các cơ quan bên trong cơ thể. [@w-dermnet]',
                'Trong một nghiên cứu ở người bị [xơ cứng bì](#systemic-sclerosis), khoảng 7 trong 10 vị trí là ở bàn tay. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Ảnh hưởng đến quý vị ra sao',
            text: [
                'Một số khối rất nhỏ, và quý vị có thể không cảm thấy gì. Một số khối lớn, gây đau và làm đời sống hằng ngày khó khăn. [@w-sclerodermabc; @valenzuela2020] Khối nằm cạnh khớp thường gây nhiều phiền toái hơn. Khối ở nơi da bị vỡ và thành [vết loét](#ulcer) cũng vậy. [@w-tma; @valenzuela2020]',
                'Chất trắng như phấn có thể rỉ ra từ vết loét. [@valenzuela2020] Không nặn hoặc cắt cục, vì vi trùng có thể xâm nhập. [@w-sclerodermabc-faq]',
                'Trong một nghiên cứu ở người bị xơ cứng bì, nhiễm trùng ít gặp (khoảng 2 trong 100). [@valenzuela2020] Hãy đi khám ngay trong ngày nếu da gần cục bị nóng, có mủ, hoặc chuyển đỏ hay sẫm màu hơn. Cũng làm vậy nếu bị sốt. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: 'Có phải ung thư không?',
            text: [
                'Các khối canxi này không phải ung thư. [@w-medlineplus-hftc] Nhưng những cục khác có thể trông giống như vậy, và canxi có thể đọng bên trong một số khối u. [@w-dermnet] **Nếu có cục mới, hãy đi khám** bác sĩ hoặc y tá. Nếu cục lớn dần hoặc nằm sâu, hãy đi khám trong vài ngày tới. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Hình vẽ cắt ngang da và những gì nằm bên dưới',
        description: 'Từ trên xuống: da, mỡ, một bắp cơ có gân, và hai xương ở một khớp. Bốn khối canxi như phấn nằm ở các độ sâu khác nhau. Khối thứ năm đã làm vỡ da và rỉ ra ngoài.',
        note: 'Hình không theo tỷ lệ và không theo màu thật.',
        deposits: {
            title: 'Khối canxi',
            labels: {
                'in-skin': '**Trong da:** cục chắc mà quý vị có thể thấy và sờ được.',
                'in-fat': '**Trong lớp mỡ dưới da:** cục mà quý vị có thể sờ được nhưng không thấy.',
                'in-muscle': '**Trong cơ:** quá sâu nên không thấy được.',
                'by-joint': '**Cạnh gân, gần khớp:** có thể làm khớp bị cứng.',
                'through-skin': '**Nơi da bị vỡ:** chất như phấn rỉ ra.',
            },
        },
        tissues: {
            title: 'Các phần của cơ thể',
            labels: {
                skin: 'Da',
                fat: 'Mỡ',
                muscle: 'Cơ',
                tendon: 'Gân',
                bone: 'Hai xương, ở giữa là khớp. Canxi trong xương là bình thường.',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Lắng đọng canxi hiếm đến mức nào?',
    intro: [
        '**Hiếm với hầu hết mọi người, thường gặp ở một vài bệnh.** Điều này chủ yếu tùy vào nguyên nhân. [@le-statpearls] Chúng tôi không tìm thấy số liệu cho dân số chung, nên không đưa ra con số. Nói bằng lời: đa số các dạng đều ít gặp. [@le-statpearls]',
        'Một số dạng di truyền rất hiếm. [@w-medlineplus-hftc; @boyce2020] [Lắng đọng canxi dạng u](#tumoral-calcinosis) là một dạng có thể truyền trong gia đình. Các dạng này có thể do thay đổi ở một số gen. [@boyce2020]',
        'Lắng đọng canxi thường gặp hơn nhiều ở một vài bệnh. [@valenzuela2016; @hoeltzel2014] Hai trong số đó là [xơ cứng bì hệ thống](#systemic-sclerosis) và [viêm da cơ](#dermatomyositis). Ở các bệnh này, canxi trong da ([calcinosis cutis](#calcinosis-cutis)) khá thường gặp. [@balin2012; @traineau2020] Đó là điều đáng quan tâm, không phải chuyện lạ. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Xơ cứng bì hệ thống (scleroderma)',
            statement: 'Ở bệnh xơ cứng bì hệ thống, khoảng {people} trong 100 người bị lắng đọng canxi.',
            note: 'Tức là khoảng 1 trong 4 đến 4 trong 10. [@valenzuela2016; @w-samoes2023] Con số tùy vào việc tìm kỹ đến đâu: X-quang cho thấy nhiều hơn so với khám da. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Viêm da cơ thiếu niên',
            statement: 'Ở bệnh viêm da cơ thiếu niên, khoảng {people} trong 100 người bị lắng đọng canxi.',
            note: 'Thể này bắt đầu từ tuổi nhỏ. Khoảng dao động rất rộng. Bốn nghiên cứu dưới đây cho thấy 13 đến 47 trong 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Viêm da cơ ở người lớn',
            statement: 'Ở bệnh viêm da cơ người lớn, khoảng {people} trong 100 người bị lắng đọng canxi.',
            note: 'Đây là con số ước chừng. Chúng tôi không tìm thấy số đếm nào làm cơ sở.',
        },
        lupus: {
            name: 'Lupus ban đỏ hệ thống (SLE)',
            statement: 'Ở bệnh lupus, khoảng {people} trong 100 người bị lắng đọng canxi trong một nghiên cứu X-quang cũ.',
            note: 'Phim X-quang cho thấy canxi trong mô mềm. [@w-sle-budin] Ở bệnh lupus, canxi trong da rất hiếm. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'Nghiên cứu lớn nhất ở đây',
        'PV-2': 'Nghiên cứu lớn thứ hai ở đây',
        'PV-3': 'Nghiên cứu lớn thứ ba ở đây',
        'PV-4': 'Bằng cách khám (số đếm và phần trăm trong bài báo hơi lệch nhau; cả hai được giữ như bản in)',
        'PV-5': 'Bằng X-quang trong cùng nghiên cứu',
        'PV-6': 'Nghiên cứu lớn nhất ở đây',
        'PV-7': 'Nghiên cứu từ Thổ Nhĩ Kỳ',
        'PV-8': 'Nghiên cứu từ São Paulo',
        'PV-9': 'Nghiên cứu nhỏ nhất ở đây',
        'PV-10': 'Khoảng số đã công bố',
        'PV-11': 'Ước tính đã công bố',
        'PV-12': 'Nghiên cứu X-quang cũ về mô mềm',
    },
    ui: {
        drawings: 'Trong 100 người mắc bệnh',
        drawingsHint: 'Mỗi hình vẽ là 100 người mắc bệnh đó, không phải 100 người trong dân số chung.',
        key: {
            solid: 'Tô kín: bị lắng đọng canxi',
            between: 'Tô một nửa: có thể bị, vì các nghiên cứu khác nhau',
            empty: 'Để trống: không bị',
        },
        plot: 'Từng nghiên cứu',
        plotHint: 'Một chấm là một con số. Một thanh là một khoảng số.',
        axis: 'Số người bị lắng đọng canxi trong mỗi 100 người',
        range: '{low} đến {high}',
        counted: '{count} trong {total} người, khoảng {people} trong\u00a0100.',
        estimated: 'khoảng {people} trong\u00a0100 người.',
        table: 'Cùng các số này trong một bảng',
        columns: {
            population: 'Bệnh',
            study: 'Nghiên cứu',
            count: 'Số người bị lắng đọng canxi',
            total: 'Số người trong nghiên cứu',
            share: 'Trong 100',
        },
        notGiven: 'không nêu',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Mức độ đọc',
    plain: 'Lời dễ hiểu',
    clinical: 'Chi tiết y khoa',
    changed: {
        plain: 'Bài viết trên trang này giờ dùng lời dễ hiểu.',
        clinical: 'Bài viết trên trang này giờ có chi tiết y khoa.',
    },
    remembered: 'Lựa chọn này được lưu trong trình duyệt này.',
    notRemembered: 'Không thể lưu lựa chọn này trong trình duyệt này. Lựa chọn chỉ áp dụng cho trang này.',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Tài liệu tham khảo',
    citedIn: 'Được dẫn trong:',
    copyText: 'Sao chép dạng chữ',
    copyRis: 'Sao chép dạng RIS',
    copyBibtex: 'Sao chép dạng BibTeX',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: 'Ghi chú cho buổi khám của quý vị',
    intro: 'Đánh dấu những gì quý vị đã nhận thấy, rồi mang ghi chú đến buổi khám. Dấu hiệu khác nhau tùy vào kích thước, loại và vị trí của khối canxi. [@w-tma]',
    groups: {
        lumps: {
            label: 'Cục',
            explanation: 'Các cục chắc dưới da khi sờ có thể như nút thắt cứng. Cục có thể màu trắng, vàng hoặc cùng màu da. [@w-dermadvisor] Trên da sẫm màu, cục có thể trông khác. Cục có nhiều nguyên nhân, nên nếu có cục mới, hãy đi khám.',
        },
        pain: {
            label: 'Đau',
            explanation: 'Cục có thể đau, nhất là gần khớp hoặc ở nơi cơ thể bị đè ép. [@w-tma]',
        },
        stiffness: {
            label: 'Khớp cứng hoặc đau',
            explanation: 'Khớp có thể nhức hoặc bị cứng. Một cục lớn có thể làm khớp bên cạnh khó cử động. [@w-tma]',
        },
        'ulcer-discharge': {
            label: 'Vết loét hoặc rỉ chất trắng',
            explanation: 'Da trên cục có thể bị viêm và vỡ ra. Chỗ đó có thể thành vết loét đau và rỉ ra chất trắng như phấn. [@w-dermadvisor] Không nặn, chích hoặc cắt cục: vi trùng có thể xâm nhập. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: 'Đổi màu da, nóng hoặc sưng',
            explanation: 'Da gần cục có thể đỏ và sưng, nhất là khi bị nhiễm trùng. Ở người có da nâu hoặc da đen, khó thấy màu đỏ. Hãy để ý vùng da sẫm màu hơn hoặc tím, nóng, sưng và đau. [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': 'Cục chắc, cứng dưới da',
        'pale-lumps': 'Cục màu trắng, vàng hoặc cùng màu da',
        pain: 'Đau ở cục',
        tenderness: 'Cục đau khi chạm hoặc ấn vào',
        'joint-pain': 'Đau khớp',
        'stiff-joints': 'Khớp bị cứng hoặc khó cử động',
        sores: 'Da bị vỡ hoặc có vết loét trên cục',
        'chalky-discharge': 'Chất trắng như phấn rỉ ra từ da',
        'colour-change': 'Da đỏ, tím hoặc sẫm màu hơn ở gần cục',
        'warmth-swelling': 'Da nóng hoặc sưng ở gần cục',
    },
    none: 'Không có dấu hiệu nào ở trên',
    noneNote: 'Danh sách này không thể nêu hết mọi vấn đề. Hãy báo cho nhóm điều trị biết về bất kỳ cục mới hoặc thay đổi nào.',
    notDiagnosis: 'Đây không phải là chẩn đoán. Những bệnh khác có thể trông giống như vậy.',
    questions: [
        'Nguyên nhân có thể là gì?',
        'Tôi cần làm xét nghiệm nào, và xét nghiệm sẽ cho biết điều gì?',
        'Có thể có một bệnh khác gây ra việc này không?',
        'Tôi có những lựa chọn nào, hiệu quả ra sao, và có nguy cơ gì?',
        'Tôi chăm sóc cục hoặc vết loét ở nhà thế nào?',
        'Tôi có nên tiếp tục dùng các thuốc của mình như hiện nay không?',
        'Khi có những thay đổi nào thì tôi nên gọi cho quý vị?',
    ],
    ui: {
        urgentTick: 'Đánh dấu một dấu hiệu để đưa nó lên đầu ghi chú của quý vị.',
        since: 'Từ khi nào?',
        sinceHint: 'Ngày tháng hoặc lời mô tả, ví dụ “mùa xuân năm ngoái”.',
        where: 'Ở đâu?',
        whereHint: 'Ví dụ: bàn tay trái, cả hai khuỷu tay.',
        words: 'Theo lời của quý vị',
        wordsHint: 'Điều gì đã thay đổi? Điều gì làm đỡ hơn hoặc nặng hơn?',
        sheet: 'Ghi chú của tôi',
        sheetIntro: 'Đây là ghi chú của chính tôi, dành cho nhóm điều trị của tôi.',
        sheetEmpty: 'Chưa có ghi chú nào.',
        sheetUrgent: 'Dấu hiệu khẩn cấp tôi đã đánh dấu',
        sheetSymptoms: 'Những gì tôi đã nhận thấy',
        sheetWords: 'Theo lời của tôi',
        questions: 'Câu hỏi cần hỏi',
        print: 'In',
        copy: 'Sao chép dạng chữ',
        clear: 'Xóa ghi chú của tôi',
        clearing: { ask: 'Xóa mọi điều quý vị đã đánh dấu và gõ vào?', yes: 'Có, xóa hết', no: 'Không, giữ lại' },
        cleared: 'Ghi chú của quý vị đã được xóa.',
        remembered: {
            session: 'Ghi chú của quý vị nằm trong thẻ trình duyệt này cho đến khi quý vị xóa hoặc đóng thẻ.',
            device: 'Ghi chú của quý vị nằm trong trình duyệt trên thiết bị này cho đến khi quý vị xóa. Người khác dùng thiết bị này có thể thấy.',
        },
        notRemembered: 'Không thể lưu ghi chú của quý vị trong trình duyệt này. Ghi chú chỉ nằm trên trang này. Hãy in hoặc sao chép ghi chú trước khi rời trang.',
        private: 'Những gì quý vị đánh dấu hoặc gõ vào chỉ nằm trên trang này.',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Các lựa chọn điều trị',
    opening: [
        '**Không có cách điều trị nào hiệu quả cho tất cả mọi người.** Lắng đọng canxi khó điều trị. [@traineau2020; @balin2012; @w-tma] Lựa chọn tùy vào nguyên nhân, vị trí và mức độ nặng. [@w-uptodate-tx]',
        'Bằng chứng cho mỗi lựa chọn đều yếu. [@traineau2020] Ở hầu hết các nước, dùng thuốc như vậy là “ngoài chỉ định” (off-label): các thuốc này chưa được phê duyệt cho lắng đọng canxi.',
        '**Không tự ý ngưng hoặc bắt đầu dùng một loại thuốc.** Hãy nói chuyện với nhóm điều trị trước.',
    ],
    medicines: 'Thuốc',
    parts: {
        what: 'Đó là gì',
        why: 'Vì sao dùng thử',
        evidence: 'Bằng chứng ra sao',
        ask: 'Điều cần hỏi hoặc biết',
    },
    items: {
        'underlying-disease': {
            name: 'Điều trị bệnh gốc',
            what: 'Nhóm điều trị tìm bệnh gây ra lắng đọng canxi và chữa bệnh đó. Đây là việc làm đầu tiên. [@w-tma; @w-uptodate-tx]',
            why: 'Ở [bệnh tự miễn](#autoimmune-disease), kiểm soát tốt bệnh cũng có thể giúp ích cho lắng đọng canxi. [@w-tma; @orandi2018]',
            evidence: '**Cách chăm sóc tốt thường dùng, ít được kiểm chứng.** Cách này có thể giúp ích, nhưng không ai hứa chắc được.',
            ask: 'Hãy hỏi bệnh nào gây ra lắng đọng canxi của quý vị, và bệnh đó được kiểm soát tốt đến đâu.',
        },
        diltiazem: {
            name: 'Diltiazem',
            what: 'Một [thuốc chẹn kênh canxi](#calcium-channel-blocker). Quý vị cần có đơn thuốc.',
            why: 'Thuốc có thể làm bớt canxi đi vào tế bào. [@traineau2020]',
            evidence: '**Các bài tổng quan về những nghiên cứu nhỏ.** Bằng chứng yếu. [@traineau2020] Trong một nghiên cứu, 9 trong 17 người đỡ một phần. [@balin2012]',
            ask: 'Hãy hỏi thuốc có hợp với huyết áp và các thuốc khác của quý vị không.',
        },
        bisphosphonates: {
            name: 'Bisphosphonat (bisphosphonate)',
            what: 'Thuốc làm chậm quá trình hủy xương.',
            why: 'Thuốc có thể hạn chế lượng canxi tích tụ. [@traineau2020]',
            evidence: '**Các bài tổng quan về những nghiên cứu nhỏ.** Kết quả không đồng nhất, và bằng chứng yếu. [@traineau2020]',
            ask: 'Hãy nói với bác sĩ nếu quý vị bị bệnh thận. Khi đó, dùng các thuốc này cần thận trọng hơn. [@traineau2020]',
        },
        minocycline: {
            name: 'Minocycline (minocyclin)',
            what: 'Một thuốc **kháng sinh** (nhóm tetracycline), cũng làm dịu tình trạng viêm. [@robertson2003]',
            why: 'Thuốc có thể làm dịu chỗ sưng và vết loét quanh các cục. Thuốc cũng gắn với canxi. [@robertson2003]',
            evidence: '**Các nghiên cứu nhỏ.** Kết quả không đồng nhất. Trong một nghiên cứu, 8 trong 9 người đỡ hơn. [@robertson2003] Trong một nghiên cứu sau đó, 34 trong 78 người đỡ hơn. [@w-minocycline-acr]',
            ask: 'Thuốc có thể làm cục chuyển màu xanh đen. [@robertson2003] Thường tránh dùng thuốc này khi mang thai và ở trẻ nhỏ, nên hãy nói với bác sĩ.',
        },
        'sodium-thiosulfate': {
            name: 'Natri thiosulfat (sodium thiosulfate)',
            what: 'Một loại thuốc được truyền vào tĩnh mạch (IV), hoặc tiêm vào cục bằng kim.',
            why: 'Thuốc có thể giúp canxi tan ra. [@traineau2020]',
            evidence: '**Báo cáo về từng người bệnh.** Về cách truyền tĩnh mạch cho canxi trong mô bị tổn thương (lắng đọng canxi [loạn dưỡng](#dystrophic)), chỉ có bấy nhiêu. [@w-sts-case] Tiêm vào cục có vẻ hứa hẹn hơn. Dù vậy, bằng chứng vẫn yếu. [@traineau2020]',
            ask: 'Cách truyền tĩnh mạch chủ yếu dùng ngoài chỉ định cho [calciphylaxis](#calciphylaxis). Với bệnh đó, chưa có cách điều trị nào được chứng minh là giúp sống lâu hơn. [@w-ukcs]',
        },
        phosphate: {
            name: 'Kiểm soát phosphat',
            what: 'Giảm phosphat, bằng chế độ ăn hoặc bằng thuốc giữ phosphat lại trong ruột ([thuốc gắn phosphat](#phosphate-binder)). [@fathi2014]',
            why: 'Đây là phần chính của điều trị khi bị suy thận mạn, và khi bị [lắng đọng canxi dạng u](#tumoral-calcinosis) có phosphat cao. [@boyce2020; @fathi2014]',
            evidence: '**Các bài tổng quan về những nghiên cứu nhỏ.** Kết quả còn hạn chế. [@boyce2020]',
            ask: 'Chỉ thay đổi chế độ ăn khi có chuyên viên dinh dưỡng hoặc nhóm điều trị thận hướng dẫn. [@w-nkf-uk] Nhóm điều trị chọn loại thuốc gắn: loại có canxi có thể làm tăng nguy cơ calciphylaxis. [@w-cua-table] Không tự ý ngưng thuốc gắn phosphat.',
        },
        surgery: {
            name: 'Phẫu thuật',
            what: 'Bác sĩ phẫu thuật lấy cục ra, toàn bộ hoặc một phần. [@w-debulking]',
            why: 'Dùng cho các cục đau ở một chỗ. Trong trường hợp này, đây thường là lựa chọn được dùng nhiều nhất, và hiệu quả nhất. [@balin2012]',
            evidence: '**Các nghiên cứu nhỏ.** Trong một nghiên cứu, 22 trong 28 người đáp ứng hoàn toàn. [@balin2012]',
            ask: 'Cục có thể mọc lại. Ở bệnh [xơ cứng bì hệ thống](#systemic-sclerosis), cục mọc lại ở 15 trong 100 người đã phẫu thuật. Vết mổ lâu lành ở 13 trong 100, và 10 trong 100 bị nhiễm trùng. [@w-sclerodermabc] Với lắng đọng canxi dạng u, cục thường mọc lại. Khi đó, bác sĩ thử kiểm soát phosphat trước. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Sóng xung kích',
            what: 'Sóng giống sóng âm, phát từ ngoài cơ thể ([ESWL](#eswl)). Cách này cũng dùng cho sỏi thận. [@delgado2015]',
            why: 'Để làm vỡ các cục nhỏ và giảm đau. [@w-sclerodermabc]',
            evidence: '**Báo cáo về từng người bệnh.** Cũng có một vài nghiên cứu nhỏ. Tác dụng giảm đau được cho thấy rõ hơn tác dụng làm bớt canxi. [@delgado2015; @traineau2020]',
            ask: 'Hãy hỏi cách này có thể giúp gì cho quý vị.',
        },
        'wound-care': {
            name: 'Chăm sóc vết thương',
            what: 'Chăm sóc da, khi cục làm vỡ da và gây [vết loét](#ulcer). [@w-sclerodermabc]',
            why: 'Để giúp vết loét lành. [@w-sclerodermabc]',
            evidence: '**Cách chăm sóc tốt thường dùng, ít được kiểm chứng.** Cách chăm sóc giống như với các vết thương khác. [@w-sclerodermabc]',
            ask: 'Hãy đi khám trong hôm nay nếu bị sốt, có mủ, hoặc da nóng và chuyển đỏ hay sẫm màu hơn.',
        },
        physiotherapy: {
            name: 'Vật lý trị liệu',
            what: 'Tập luyện với chuyên viên vật lý trị liệu.',
            why: 'Để giảm đau và giúp quý vị cử động, chủ yếu ở gần khớp.',
            evidence: '**Cách chăm sóc tốt thường dùng, ít được kiểm chứng.** Cách này được khuyên dùng cho trẻ em bị [viêm da cơ](#dermatomyositis). Với bản thân lắng đọng canxi, có ít bằng chứng. [@w-jdm-guideline]',
            ask: 'Hãy hỏi bài tập nào hợp với quý vị.',
        },
    },
    selfCare: {
        title: 'Những gì quý vị có thể tự làm',
        items: [
            '**Không cắt, chích hoặc nặn cục.** Cục có thể bị nhiễm trùng. [@w-sclerodermabc-faq]',
            'Ăn thức ăn có canxi không gây lắng đọng canxi ở bệnh xơ cứng bì. [@w-sclero-isn] Đừng ngưng canxi, vitamin D hoặc một loại thuốc trước khi hỏi.',
            'Ở bệnh xơ cứng bì hệ thống và viêm da cơ, lời khuyên thường là: không hút thuốc, giữ ấm và tránh va đập. [@w-valenzuela-chung2016] Nếu bị viêm da cơ, hãy che nắng cho da. [@w-tma]',
        ],
    },
    notAdvised: {
        title: 'Không nên dùng',
        items: [
            '**Không nên dùng warfarin liều thấp để điều trị lắng đọng canxi.** [@traineau2020]',
            'Nếu quý vị dùng warfarin vì lý do khác, không tự ý ngưng thuốc. Hãy hỏi người đã kê đơn.',
        ],
    },
    ui: {
        choose: 'Chọn phần muốn đọc',
        chooseHint: 'Tất cả đều hiện cho đến khi quý vị chọn.',
        showAll: 'Hiện tất cả',
        showing: 'Đang hiện: {names}',
        showingAll: 'Đang hiện tất cả các cách điều trị.',
        print: 'In',
        sourcesElsewhere: 'Các nguồn có trên trang web.',
        notOffered: 'Cơ sở y tế này không có cách điều trị này.',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Các loại lắng đọng canxi',
    caption: 'Năm loại lắng đọng canxi đặt cạnh nhau',
    note: 'Tài liệu này chia thành năm loại, như một số nguồn khác. [@reiter2011; @le-statpearls] Có nguồn chia thành bốn, và xếp calciphylaxis vào một loại khác. [@w-dermnet] Mỗi loại có nguyên nhân riêng, nên có loại ít hiếm hơn loại khác. Chúng tôi không tìm thấy số liệu cho dân số chung, nên cột “mức độ thường gặp” chủ yếu là lời.',
    columns: {
        type: 'Loại',
        commonality: 'Mức độ thường gặp',
        feature: 'Đặc điểm chính',
        cause: 'Nguyên nhân',
        serum: 'Canxi và phosphat trong máu',
    },
    types: {
        dystrophic: {
            name: 'Loạn dưỡng (dystrophic)',
            commonality: 'Ít gặp, nhưng thường gặp nhất trong năm loại. [@le-statpearls]',
            feature: 'Hình thành trong mô bị tổn thương.',
            cause: 'Bệnh tự miễn, chấn thương hoặc nhiễm trùng.',
            serum: 'Thường bình thường. [@reiter2011]',
            description: [
                'Canxi đọng trong mô đã bị tổn thương hoặc bị viêm. Nồng độ trong máu phần lớn vẫn bình thường. [@reiter2011]',
            ],
            examples: [
                'Bệnh tự miễn: [xơ cứng bì hệ thống](#systemic-sclerosis) (kể cả thể [CREST](#crest)), [viêm da cơ](#dermatomyositis) và, ít gặp hơn, [lupus](#lupus). [@w-dermnet]',
                'Chấn thương, nhiễm trùng hoặc khối u. [@w-dermnet] Đây là một lý do cần đi khám khi có cục mới.',
            ],
        },
        metastatic: {
            name: '“Di căn” (metastatic)',
            commonality: 'Hiếm.',
            feature: 'Gần khớp và trong các cơ quan, khắp cơ thể. Đây không phải là sự lan rộng của ung thư. [@w-dermnet]',
            cause: 'Khoáng chất trong máu mất cân bằng. Thường do bệnh thận mạn hoặc tuyến cận giáp hoạt động quá mức.',
            serum: 'Một hoặc cả hai thường cao. [@w-dermnet]',
            description: [
                'Tên “di căn” (metastatic) ở đây nói về khoáng chất. Đây **không phải là sự lan rộng của ung thư**. Cơ thể không giữ được canxi và phosphat ở mức cân bằng. Máu có quá nhiều, và một phần đọng lại trong mô. [@reiter2011]',
                'Hầu hết người mắc loại này bị suy thận mạn hoặc đang [lọc máu](#dialysis). [@rumancik2020] Khi đó phosphat thường cao, còn canxi có thể bình thường.',
            ],
            examples: [
                'Tuyến cận giáp hoạt động quá mức ([cường cận giáp](#hyperparathyroidism)). [@w-dermnet]',
                'Quá nhiều vitamin D. [@w-dermnet] Hãy hỏi trước khi ngưng một loại vitamin hoặc thuốc.',
            ],
        },
        idiopathic: {
            name: 'Vô căn (idiopathic)',
            commonality: 'Rất hiếm.',
            feature: 'Không tìm thấy nguyên nhân rõ ràng.',
            cause: 'Chưa rõ. Một vài dạng di truyền được xếp vào đây theo thói quen. [@le-statpearls]',
            serum: 'Thường bình thường. Phosphat cao ở một dạng di truyền. [@w-medlineplus-hftc]',
            description: [
                'Bác sĩ dùng tên này sau khi đã loại trừ các nguyên nhân khác. Họ không tìm thấy tác nhân khởi phát, tổn thương mô hay vấn đề khoáng chất nào. [@reiter2011]',
            ],
            examples: [
                '[Lắng đọng canxi dạng u](#tumoral-calcinosis) có tính gia đình, được xếp vào đây theo thói quen. [@le-statpearls] Bệnh do di truyền, nên nguyên nhân đã được biết. Bệnh thường bắt đầu khi còn trẻ, nhưng có thể ở bất kỳ tuổi nào. [@w-medlineplus-hftc]',
                'Các cục nhỏ, cứng gần mặt da (nốt vôi hóa dưới thượng bì). Phần lớn gặp ở trẻ em, nhưng gần 3 trong 10 là ở người lớn. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Do điều trị y tế (iatrogenic)',
            commonality: 'Hiếm.',
            feature: 'Chỉ nằm ở nơi đã tiêm hoặc làm thủ thuật.',
            cause: 'Thủ thuật y tế hoặc thuốc.',
            serum: 'Thường bình thường. Nồng độ cao có thể làm tăng nguy cơ. [@rumancik2020]',
            description: [
                'Từ iatrogenic có nghĩa là “do chăm sóc y tế gây ra”. Khối canxi hình thành sau một lần điều trị. [@reiter2011]',
                'Quý vị bị đau, sưng, phồng rộp hoặc da sẫm màu ở chỗ truyền dịch? **Hãy báo y tá ngay**, hoặc nếu ở nhà thì đi khám ngay trong ngày.',
            ],
            examples: [
                'Truyền dịch có canxi hoặc phosphat. Thường nhất là do canxi rỉ ra khỏi tĩnh mạch. [@rumancik2020] Ở ba trẻ sơ sinh, các cục tự hết mà không cần điều trị sau 3 tuần đến 6 tháng. Điều này có thể không đúng với người khác. [@w-neonate]',
                'Một số loại kem dẫn điện dùng cho điện cực, chủ yếu trước đây. Ngày nay, chích gót chân nhiều lần ở trẻ sơ sinh có thể gây ra. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Calciphylaxis',
            commonality: 'Rất hiếm. Ở Vương quốc Anh, mỗi năm khoảng 1 trong 600 người lọc máu mắc bệnh. [@w-nkf-uk]',
            feature: 'Một tình trạng cấp cứu. Canxi và cục máu đông làm tắc các mạch máu nhỏ trong da và mỡ. [@nigwekar2018]',
            cause: 'Phần lớn do bệnh thận giai đoạn cuối. Warfarin, tiểu đường và béo phì làm tăng nguy cơ. [@w-nkf-uk]',
            serum: 'Có thể cao, bình thường hoặc thấp. [@w-clinlab]',
            description: [
                '**Hãy tìm trợ giúp y tế thật nhanh** nếu có vùng da mới bị rất đau và chuyển sang màu tím, sẫm hoặc đen. Nếu quý vị đang lọc máu, bị suy thận hoặc đã ghép thận, hãy gọi ngay nhóm điều trị thận. Nếu không ai trả lời ngay, hãy gọi số cấp cứu. Những người khác cần đi khám trong hôm nay.',
                'Canxi và cục máu đông làm tắc các mạch máu nhỏ và vừa. Da nhận được quá ít máu và chết đi, rất đau đớn. Bệnh này khác với xơ cứng động mạch. [@nigwekar2018] Bệnh hiếm gặp nhưng có thể đe dọa tính mạng. Trong hai nghiên cứu ở người đang lọc máu, 45 đến 67 trong 100 người qua đời trong vòng một năm. [@w-renalnews; @w-ukcs]',
                'Xét nghiệm máu bình thường không loại trừ được bệnh này. [@w-clinlab] Nữ mắc nhiều hơn nam. [@w-nkf-uk] Không tự ý ngưng warfarin: hãy hỏi người kê đơn.',
            ],
            examples: [
                '[Bệnh thận giai đoạn cuối](#end-stage-renal-disease), ở hầu hết người bị calciphylaxis. [@nigwekar2018]',
                'Khi không bị suy thận: tuyến cận giáp hoạt động quá mức, ung thư, bệnh gan do rượu hoặc bệnh mô liên kết. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'So sánh',
        compareHint: 'Chọn hai loại trở lên.',
        oneMore: 'Chọn thêm một loại để so sánh.',
        showAll: 'Hiện tất cả các loại',
        comparing: 'Đang so sánh {names}',
        showingAll: 'Đang hiện cả năm loại.',
        aboutEach: 'Về từng loại',
        examples: 'Ví dụ',
        backToTable: 'Trở lại bảng',
        highlighted: 'Trọng tâm của trang này',
        copyText: 'Sao chép dạng chữ',
        copyCsv: 'Sao chép cho bảng tính',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Khi nào cần trợ giúp y tế gấp',
    intro: 'Hãy đọc các dấu hiệu này trước. Chỉ cần có một dấu hiệu, hãy hành động, dù quý vị không chắc chắn.',
    tiers: {
        emergency: 'Cấp cứu: hành động ngay',
        'in-hospital': 'Trong hoặc sau khi truyền dịch: hãy lên tiếng ngay',
        'same-day': 'Đi khám trong hôm nay',
        'within-days': 'Đi khám trong vài ngày tới',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'Đang lọc máu, bị suy thận hoặc đã ghép thận: có vùng da mới bị rất đau và chuyển sang màu tím, sẫm hoặc đen, có vân hình lưới hoặc vỡ ra',
            action: '**Gọi ngay nhóm điều trị thận của quý vị.** Nếu không ai trả lời ngay, hãy gọi {emergency} hoặc đến khoa cấp cứu. Da có thể đang mất nguồn máu nuôi. Tình trạng này có thể đe dọa tính mạng. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'Bị nhiễm trùng kèm bất kỳ dấu hiệu nào sau đây: lú lẫn, nói líu lưỡi, rét run dữ dội, rất khó thở, không đi tiểu suốt một ngày, da nổi vằn, xanh tím hoặc rất nhợt nhạt',
            action: '**Gọi** {emergency} **ngay.** Hãy nói rằng quý vị bị nhiễm trùng. Tình trạng này có thể đe dọa tính mạng. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'Ngón tay hoặc ngón chân chuyển màu xanh tím hoặc đen, hoặc cứ trắng bệch và đau, hoặc vết loét ở đầu ngón tay lan nhanh',
            action: '**Đi cấp cứu trong hôm nay.** Hãy đến khoa cấp cứu hoặc gọi {emergency}. Máu có thể đang không lưu thông được. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Đau, sưng, phồng rộp hoặc da sẫm màu ở chỗ đang truyền dịch, hoặc vừa truyền dịch cách đây không lâu',
            action: '**Hãy báo y tá ngay.** Nếu quý vị ở nhà, hãy đi khám ngay trong ngày. Canxi rỉ ra từ dịch truyền có thể làm chết da. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Gần cục hoặc vết loét: da đỏ hoặc sẫm màu hơn lan rộng, nóng, sưng, có mủ, đau hơn, hoặc bị sốt',
            action: '**Đến gặp bác sĩ hoặc y tá trong hôm nay.** Hãy đi sớm hơn nếu quý vị dùng thuốc làm yếu hệ miễn dịch. Da có thể bị nhiễm trùng. Ở người có da nâu hoặc da đen, khó thấy màu đỏ. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'Một khớp bỗng nhiên nóng, sưng, rất đau và không cử động được, có sốt hoặc không sốt',
            action: '**Đi khám trong hôm nay.** Nếu quý vị cảm thấy bệnh rất nặng, hãy gọi {emergency}. Khớp có thể bị nhiễm trùng. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'Không bị suy thận: có mảng da mới màu tím hoặc đen bị đau, nhất là khi đang dùng warfarin',
            action: '**Đi khám trong hôm nay.** Không tự ý ngưng warfarin hoặc bất kỳ thuốc nào khác. Các mạch máu nhỏ có thể bị tắc. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'Cục lớn dần trong nhiều tuần, có kích thước lớn, nằm sâu, không di động, hoặc mọc lại sau khi đã lấy ra',
            action: '**Đến gặp bác sĩ hoặc y tá trong vài ngày tới.** Trẻ em cần được khám trong vòng 2 ngày. [@w-sarcoma] Lớn nghĩa là từ 5 cm (2 inch) trở lên. [@w-sarcoma-nhs] Cần loại trừ các nguyên nhân khác, như ung thư.',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
