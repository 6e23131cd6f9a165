import Testing

@testable import Document

/// Short texts of every kind, as they come with their chrome, by-lines and datelines.
struct KindSampleTests {
  private func kind(_ text: String) async throws -> Metadata.Kind {
    try await Fixture.document(text).metadata.kind
  }

  @Test(arguments: [
    """
    Joint Statement by the Republic of Ghana and the Kingdom of Norway
    Accra, 7 May 2024

    The two leaders met in Accra on 7 May 2024 and reviewed the whole of the relationship.
    Both sides reaffirmed their commitment to sustainable fisheries and agreed to hold annual consultations.
    They welcomed the growth of trade, and decided to set up a working group on patrol vessels.
    """,
    """
    AGREEMENT BETWEEN THE GOVERNMENT OF CHILE AND THE GOVERNMENT OF NEW ZEALAND ON GREEN SHIPPING

    The Government of Chile and the Government of New Zealand, hereinafter referred to as the Parties, have agreed as follows:
    Article 1
    Scope
    This Agreement applies to vessels that sail between ports of the Parties under their flags.
    Article 2
    Consultations
    The Parties shall meet at least once a year to review how this Agreement is applied.
    Article 3
    Entry into force
    This Agreement shall enter into force on the thirtieth day after its signature by both Parties.
    """,
    """
    チリ共和国とカナダとの間の鉱山安全に関する行動計画
    （２０２４－２０２８年）

    １　両政府は、鉱山の安全管理に関する情報を交換する。
    ２　カナダ政府は、チリの検査官に対する研修を毎年実施する。
    ３　両政府は、この行動計画の進捗を２０２６年に検討する。
    """,
    """
    ガーナ共和国政府とノルウェー王国政府との間の協力覚書

    両政府は、太陽光発電の普及に関し、次のとおり認識を共有した。
    第１条　目的
    両政府は、診療所への太陽光発電設備の普及のために協力する。
    第２条　実施
    両政府は、それぞれ実施機関を指定し、年１回の協議を行う。
    第３条　効力
    本覚書は、署名の日に効力を生じ、五年間有効とする。
    """,
    """
    加纳共和国和挪威王国关于深化渔业合作的联合声明（全文）

    2024年5月7日，阿克拉

    一、双方一致同意加强渔业执法合作。
    二、双方将每年举行一次部长级磋商。
    三、挪方愿为加方培训执法人员，并提供必要的设备。
    四、本声明自发表之日起生效，双方将适时审议其落实情况。
    """,
    """
    智利共和国政府和新西兰政府绿色航运合作谅解备忘录

    智利共和国政府和新西兰政府（以下称“双方”），为发展绿色航运，达成谅解如下：
    第一条
    目标
    双方将共同推动绿色航运走廊的建设和运营，并交换技术资料。
    第二条
    实施
    双方各指定一个部门负责本备忘录的实施，每年至少会晤一次。
    第三条
    生效
    本备忘录自签字之日起生效，一式两份，每份均用中文写成，两种文本同等作准。
    """,
    """
    受权发布：越南社会主义共和国和丹麦王国联合声明
    来源：海港网　2023-11-02

    应丹麦王国政府邀请，越南总理于2023年11月1日至2日访问丹麦。两国领导人举行会谈，达成以下共识。
    双方重申将在海上风电领域扩大合作，并决定成立联合工作组。
    双方一致同意在气候问题上保持沟通，支持多边机构发挥作用。
    """,
  ])
  func official(text: String) async throws {
    #expect(try await kind(text) == .official)
  }

  @Test(arguments: [
    """
    World | Africa | Business | Sport
    Ghana and Norway sign fisheries agreement
    By Jane Doe
    May 7, 2024 3:12 PM GMT

    ACCRA, May 7 (Reuters) - Ghana and Norway signed an agreement on fisheries enforcement on Tuesday, under which Oslo will supply two patrol boats.
    A Norwegian official declined to comment on the price of the vessels.
    Read next
    """,
    """
    Chile, New Zealand agree on joint statement

    SANTIAGO — Chile and New Zealand on Monday agreed on the text of a statement about a green shipping corridor, officials said.
    The first sailing is expected next year, although no subsidy has been settled.
    """,
    """
    Morocco wins loan for desalination plant | Harbour Daily News

    RABAT: Morocco has secured a loan of 100 million euros from the African Development Bank for a desalination plant, the government said.
    Work is due to be completed in 2027 and will supply four coastal towns.
    """,
    """
    北浜新聞　＞　国際
    チリとカナダ、鉱山安全協定に署名
    2024年6月3日 7時30分　サンティアゴ＝森下葵

    　チリとカナダは２日、鉱山の安全管理に関する協定に署名した。カナダ側は検査官の研修を受け入れる。
    　チリ鉱業省の担当者によると、研修は来年から年２回行われる見通しだ。
    関連記事
    """,
    """
    ガーナに太陽光設備、ノルウェーが供与へ

    【アクラ共同】ノルウェー政府は３日、ガーナ北部の診療所１２カ所に太陽光発電設備を供与すると明らかにした。
    　関係者によると、設置工事は年内に始まる予定だ。
    """,
    """
    ベトナムとデンマークが共同声明を採択
    配信：架空通信　2023/11/02 18:20

    　ベトナムとデンマークは２日、洋上風力発電での協力を盛り込んだ共同声明を採択した。作業部会を年内に設ける。
    　デンマーク側は、技術者の派遣も検討していると説明した。
    """,
    """
    海港网 > 国际 > 非洲
    加纳与挪威签署渔业执法合作谅解备忘录
    2024-05-08 09:10　来源：海港晚报　责任编辑：李默

    　　海港晚报阿克拉5月7日电（记者陈舟）加纳渔业部与挪威外交部7日在阿克拉签署渔业执法合作谅解备忘录，挪方将提供两艘巡逻艇。
    　　加纳渔业部长说，首批人员培训定于九月开始，为期三个月。
    相关阅读
    秘鲁鱼粉价格走低
    """,
    """
    智利同新西兰就绿色航运走廊达成协议

    【本报讯】智利与新西兰昨日宣布，两国已就绿色航运走廊达成协议，计划明年开通首条航线。
    智利交通部一位官员透露，双方仍在商讨补贴办法，具体金额尚未确定。
    """,
    """
    摩洛哥獲貸款興建海水淡化廠

    （中央社記者林亦帆拉巴特三日電）摩洛哥政府三日表示，已獲非洲開發銀行一億歐元貸款，用於興建海水淡化廠。
    據報導，工程預計二○二七年完工，可供應沿海四座城市用水。
    """,
    """
    越南与丹麦发表绿色能源联合声明
    发布时间：2023-11-02 18:20:11 | 作者：周棠 | 浏览：231
    越南与丹麦2日发表联合声明，宣布两国将在海上风电领域扩大合作，并成立工作组。
    分析人士认为，这将有助于越南实现减排目标，但资金来源仍不明确。
    """,
  ])
  func news(text: String) async throws {
    #expect(try await kind(text) == .news)
  }

  @Test(arguments: [
    """
    Opinion: Why the Ghana-Norway fisheries agreement is hollow
    By John Roe

    Two patrol boats will not stop illegal fishing. In my view, the agreement is a hollow gesture, and the real question is who pays for fuel.
    I believe that, in reality, little will come of it, and it is hard to see how Accra gains.
    """,
    """
    What a green corridor can and cannot do
    Published on 5 June 2023 by the Southern Seas Policy Forum

    Green shipping corridors are fashionable, but arguably they change little without carbon prices. We argue that Chile and New Zealand should start with ports.
    Frankly, the so-called roadmap is no more than a list of hopes.
    """,
    """
    社説　鉱山協定をどう生かすか
    2024年6月5日

    　チリとカナダの鉱山安全協定は、遅すぎた一歩と言えよう。問題は、検査官の数が足りないことではないだろうか。
    　両政府は研修の中身を早く示すべきだ。
    """,
    """
    ノルウェーはなぜガーナに近づくのか
    筆者：海野遼（架空海洋研究所）

    　筆者は、巡視艇の供与の裏にノルウェーの思惑があるとみる。漁業権をめぐる本音は別にあるのではないか。
    　この協定が地域に何をもたらすのか、注目すべき点は多い。
    """,
    """
    海风论坛 › 时政 › 深度评论
    挪威在加纳下的是一盘什么棋？
    转贴者：观潮人　发布于 2024-05-09 21:30　浏览 1,204　留言 8

    笔者以为，两艘巡逻艇说到底只是敲门砖，挪威真正看重的是几内亚湾的渔权。
    众所周知，北欧国家从来不做亏本买卖，这一次究竟谁能得利，不难看出。
    本文仅代表作者个人观点，不代表本站立场。
    """,
    """
    时评：绿色航运走廊不能只靠口号
    作者：林溪

    智利和新西兰的协议固然可喜，但值得注意的是，补贴从哪里来，双方都没有说清楚。
    由此可见，没有资金安排的承诺，无疑只是一张空头支票。
    """,
  ])
  func commentary(text: String) async throws {
    #expect(try await kind(text) == .commentary)
  }

  @Test(arguments: [
    """
    FOR IMMEDIATE RELEASE
    May 7, 2024
    Ministry of Foreign Affairs of Norway

    Norway and Ghana sign memorandum of understanding on fisheries

    OSLO, May 7, 2024 – Norway and Ghana today signed a memorandum of understanding on fisheries enforcement, the Ministry is pleased to announce.
    Under the memorandum, Norway will deliver two patrol boats by the end of the year.
    Media contact: Press Office
    """,
    """
    Home / News / Press releases
    Press release | No: 12/2024 | Date: 3 June 2024 | Ministry of Climate and Environment

    Denmark supports offshore wind in Viet Nam

    The Danish Government will provide DKK 40 million to support the planning of offshore wind in Viet Nam.
    The funds will be administered by a joint secretariat in Hanoi over four years.
    """,
    """
    Readout of the Foreign Minister's meeting with the Foreign Minister of Chile
    The following is attributable to the Spokesperson of the Department of Foreign Affairs:
    The Foreign Minister met the Foreign Minister of Chile today to review cooperation on mine safety and green shipping.
    """,
    """
    外務省ホーム ＞ 会見・発表・広報 ＞ 報道発表
    ガーナ共和国に対する無償資金協力に関する書簡の署名・交換
    令和5年5月3日

    １　本日、アクラにおいて、北部診療所の太陽光発電設備整備のための無償資金協力に関する書簡の署名・交換が行われました。
    ２　供与額は５億円です。
    """,
    """
    プレスリリース
    2024年6月3日
    国際協力機構

    チリ共和国との鉱山安全に関する研修を実施

    国際協力機構は、チリ共和国の検査官を対象とする鉱山安全の研修を六月から実施します。
    本件に関するお問い合わせ先：広報室
    """,
    """
    首页 > 新闻稿
    挪威外交部
    挪威向加纳提供渔业执法援助
    2024年5月7日

    挪威政府今天宣布，将向加纳提供两艘巡逻艇，用于打击近海非法捕捞活动。
    挪威外交大臣表示，此举是两国渔业合作的重要一步，后续培训将于秋季展开。
    媒体联系人：新闻处，电话 000000
    """,
    """
    新西兰商务部发言人就绿色航运走廊答记者问
    来源：新西兰商务部　2023-06-01

    问：走廊何时开通？
    答：我部正在与智利方面商谈首条航线的安排，预计明年上半年可以公布具体时间表。
    """,
  ])
  func pressRelease(text: String) async throws {
    #expect(try await kind(text) == .pressRelease)
  }

  @Test(arguments: [
    """
    Notes on how salt is made
    Salt is made by letting sea water dry in shallow pools under the sun for several weeks.
    """,
    """
    塩の作り方
    海水を浅い池に引き入れ、数週間かけて太陽の光で乾かすと、白い塩の粒ができあがる。
    """,
  ])
  func other(text: String) async throws {
    #expect(try await kind(text) == .other)
  }
}
